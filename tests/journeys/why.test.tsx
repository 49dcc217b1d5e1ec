import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { employerOf } from '#mocks/worlds/firm/firm-employers.ts';
import type { PersonaKind } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const { contacts } = world.data;

function contactOf(firstName: string) {
  const found = contacts.find(
    (contact) => contact.firstName === firstName && contact.organisationId === world.organisation.id,
  );
  if (!found) throw new Error(`nobody called ${firstName}`);
  return found;
}

const charpenterie = employerOf('charpenterie');
const peinture = employerOf('peinture');
const huong = contactOf('Thị Hương');
const name = `${huong.firstName} ${huong.lastName}`;

async function openAs(persona: PersonaKind, language: Language, at: string) {
  const { controls } = await openService(world);
  await controls.signInAs(persona);
  return openApp({ language, at });
}

function subject(t: OpenedApp['t'], key: 'workforce' | 'monthly-report') {
  return t(`common:subject.${key}`);
}

/** Opens the file in « Dossiers des clients » and gives its table. */
async function openFile({ t, user }: OpenedApp, file: string): Promise<HTMLElement> {
  const section = await screen.findByRole('region', { name: t('client-files:clients.title') });
  const box = within(section).queryByRole('searchbox');
  if (box) await user.type(box, file);
  const button = await within(section).findByRole('button', { name: file });
  if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
  return within(section).findByRole('table', { name: t('client-files:clients.caption', { file }) });
}

describe.each(LANGUAGES)('« Pourquoi ? », in %s', (language) => {
  it('tells why a contact can’t use a subject, who must act, and gives the message', async () => {
    const app = await openAs('person-responsible', language, `/mon-organisation/contacts/${huong.id}`);
    const { t, user } = app;
    await findPage(name);
    const table = await openFile(app, charpenterie.name);
    const row = within(table).getByRole('row', { name: new RegExp(subject(t, 'workforce')) });
    expect(row).toHaveTextContent(t('subjects:broken.delegable.impossible'));
    await user.click(within(row).getByRole('button'));
    const dialog = await screen.findByRole('dialog', { name: t('subjects:why') });
    const chain = await within(dialog).findByRole('list');
    const links = within(chain).getAllByRole('listitem');
    expect(links).toHaveLength(7);
    const broken = links.filter((link) => link.textContent?.includes(t('explanations:firstBroken')));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toHaveTextContent(t('explanations:step.delegable'));
    expect(dialog).toHaveTextContent(plain(t('explanations:actor.employer', { file: charpenterie.name })));
    expect(dialog).toHaveTextContent(t('explanations:todo.delegable.impossible'));

    const other = language === 'fr' ? 'en' : 'fr';
    const message = within(dialog).getByRole<HTMLTextAreaElement>('textbox');
    const inFirst = message.value;
    expect(inFirst).toContain(name);
    expect(inFirst).toContain('firmecomptable@ccq.org');
    await user.click(within(dialog).getByRole('radio', { name: t(`common:language.${other}`) }));
    await waitFor(() => expect(message.value).not.toBe(inFirst));
    expect(message.lang).toBe(`${other}-CA`);
    expect(message.value).toContain(charpenterie.name);

    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(within(dialog).getByRole('button', { name: t('explanations:message.copy') }));
    expect(writeText).toHaveBeenCalledWith(message.value);
    expect(await within(dialog).findByText(t('explanations:message.copied'))).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(within(row).getByRole('button')).toHaveFocus());
  });

  it('shows the sheet of a client: what is held, what never passes, who acts; and that nobody does', async () => {
    const at = `/mon-organisation/dossiers/${charpenterie.id}`;
    const { t, user, history } = await openAs('person-responsible', language, at);
    await findPage(charpenterie.name);
    const caption = t('client-files:sheet.holdings.caption', { name: charpenterie.name });
    const held = await screen.findByRole('table', { name: caption });
    const row = within(held).getByRole('row', { name: new RegExp(subject(t, 'workforce')) });
    expect(row).toHaveTextContent(t('common:right.write'));
    expect(row).toHaveTextContent(t('subjects:delegation.none'));
    await user.click(within(row).getByRole('button'));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText(/./, { selector: 'p[class*=verdict]' })).toHaveTextContent(
      plain(t('explanations:holding.cannotPass')),
    );
    await user.click(within(dialog).getByRole('button', { name: t('common:close') }));

    const acting = screen.getByRole('region', { name: t('client-files:sheet.contacts.title') });
    await user.click(within(acting).getByRole('button', { name }));
    await user.click(
      within(acting).getByRole('link', {
        name: t('client-files:sheet.contacts.openNamed', { contact: name }),
      }),
    );
    await findPage(name);
    expect(history.location.pathname).toBe(`/mon-organisation/contacts/${huong.id}`);
  });

  it('says that nobody covers a file', async () => {
    const { t } = await openAs('person-responsible', language, `/mon-organisation/dossiers/${peinture.id}`);
    await findPage(peinture.name);
    expect(await screen.findByText(t('client-files:sheet.holes.nobody'))).toBeInTheDocument();
  });

  it('shows a member of the staff his own sheet, with what he may do, and no way to others’', async () => {
    const { t } = await openAs('staff-member', language, `/mon-organisation/contacts/${huong.id}`);
    await findPage(name);
    await screen.findByRole('region', { name: t('client-files:own.title') });
    await screen.findByRole('region', { name: t('client-files:clients.title') });
    await waitFor(() => expect(screen.getAllByRole('table').length).toBeGreaterThan(1));
    expect(screen.queryByRole('link', { name: t('client-files:clients.open') })).toBeNull();
    expect(await screen.findByText(t('sheets:history.none'))).toBeInTheDocument();
  });

  it('shows a sheet as it was on a day, and comes back to today', async () => {
    const at = `/mon-organisation/dossiers/${charpenterie.id}?etat-au=2018-01-05`;
    const { t, user, address } = await openAs('person-responsible', language, at);
    await findPage(charpenterie.name);
    expect(await screen.findByText(t('sheets:day.text'))).toBeInTheDocument();
    expect(screen.getByText(t('client-files:sheet.holes.nobody'))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('listing:day.today') }));
    await waitFor(() => expect(screen.queryByText(t('sheets:day.text'))).toBeNull());
    expect(address()).toBe(`/mon-organisation/dossiers/${charpenterie.id}`);
  });

  it('shows the chain of an authorization, and leads on to its file', async () => {
    const authorization = world.data.authorizations.find(
      (one) =>
        one.contactId === huong.id && one.fileId === charpenterie.id && one.subject === 'monthly-report',
    );
    const at = `/mon-organisation/autorisations/${authorization?.id}`;
    const { t, user } = await openAs('person-responsible', language, at);
    const words = { subject: subject(t, 'monthly-report'), file: charpenterie.name };
    await findPage(t('sheets:authorization.title', words));
    expect(await screen.findByText(plain(t('explanations:allHolds')))).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: charpenterie.name }));
    await findPage(charpenterie.name);
  });
});

it('says of a file that isn’t there what it says of one that is hidden', async () => {
  const at = '/mon-organisation/dossiers/6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
  const { t } = await openAs('person-responsible', 'fr', at);
  await findPage(t('client-files:sheet.notFound.title'));
  const main = within(screen.getByRole('main'));
  expect(main.getAllByRole('link', { name: t('client-files:sheet.relationsList') })).not.toEqual([]);
  expect(main.getByText(t('client-files:sheet.notFound.why'))).toBeInTheDocument();
});

it('does not open a client’s sheet to a member of the staff', async () => {
  const { t } = await openAs('staff-member', 'fr', `/mon-organisation/dossiers/${charpenterie.id}`);
  await findPage(t('client-files:sheet.notFound.title'));
  expect(screen.queryByText(charpenterie.name)).toBeNull();
});
