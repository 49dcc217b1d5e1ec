import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import type { Fault } from '#mocks/faults.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import {
  DELEGATED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  testWorld,
} from '#tests/harness/test-world.ts';
import { findContactTable, findCount, rowsOf } from './contact-table.ts';
import { findPage, plain } from './steps.ts';

const LIST = '/mon-organisation/contacts';
const THOMAS = memberOf(FIRM, 'thomas');
const SHEET = `${LIST}/${THOMAS.contactId}`;
const world = testWorld();

const isContacts = (request: Request) => request.url.includes('/contacts');
const SLOW = { kind: 'slow', milliseconds: 60_000 } as const;
const UNAVAILABLE = { kind: 'failing', code: 'service-unavailable' } as const;

async function openAs(persona: string, fault?: Fault) {
  const service = await openService(world);
  await service.controls.signInAs(persona);
  service.faults.set(fault, isContacts);
  return service.faults;
}

describe.each(LANGUAGES)('the list, in %s', (language) => {
  it('keeps its shape while it loads', async () => {
    const faults = await openAs('person-responsible', SLOW);
    const { t } = await openApp({ language, at: LIST });
    await findPage(t('contacts:list.title'));
    const region = screen.getByRole('region', { name: t('contacts:list.title') });
    expect(region).toHaveAttribute('aria-busy', 'true');
    const table = within(region).getByRole<HTMLTableElement>('table');
    expect(table.tBodies[0]?.rows.length).toBeGreaterThan(8);
    const statuses = screen.getAllByRole('status').map((status) => plain(status.textContent));
    expect(statuses).toContain(plain(t('common:loading')));
    faults.set(undefined);
    expect(rowsOf(await findContactTable(t))).toHaveLength(12);
    expect(region).toHaveAttribute('aria-busy', 'false');
  });

  it('keeps the rows in sight while others are on their way', async () => {
    const faults = await openAs('person-responsible');
    const { t, user } = await openApp({ language, at: LIST });
    const table = await findContactTable(t);
    faults.set(SLOW, isContacts);
    await user.click(within(table).getByRole('button', { name: t('contacts:columns.active') }));
    const region = screen.getByRole('region', { name: t('contacts:list.title') });
    await waitFor(() => expect(region).toHaveAttribute('aria-busy', 'true'));
    expect(rowsOf(table)).toHaveLength(12);
    faults.set(undefined);
    await waitFor(() => expect(region).toHaveAttribute('aria-busy', 'false'));
  });

  it('says that nothing matches, and leads back to everyone', async () => {
    await openAs('person-responsible');
    const { t, user } = await openApp({ language, at: `${LIST}?recherche=introuvable&actif=vrai` });
    expect(await screen.findByText(t('listing:nothingFound.title'))).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await findCount(t, 0);
    const [, reset] = screen.getAllByRole('button', { name: t('listing:filters.reset') });
    await user.click(reset ?? document.body);
    await findCount(t, 12);
    expect(document.body).not.toHaveFocus();
  });

  it('counts one contact of a new organisation as one', async () => {
    const { controls } = await openService(await loadWorld('new-organisation'));
    await controls.signInAs('person-responsible');
    const { t } = await openApp({ language, at: LIST });
    expect(rowsOf(await findContactTable(t))).toHaveLength(1);
    await findCount(t, 1);
  });

  it('says why it could not be read, and tries again', async () => {
    const faults = await openAs('person-responsible', UNAVAILABLE);
    const { t, user } = await openApp({ language, at: LIST });
    const retry = await screen.findByRole('button', { name: t('common:retry') });
    expect(screen.getAllByText(plain(t('listing:failed.title')))).not.toHaveLength(0);
    expect(screen.getByText(plain(t('problems:code.service-unavailable')))).toBeInTheDocument();
    const reference = plain(t('listing:failed.trace', { traceId: '' }));
    expect(screen.getByText((text) => text.startsWith(reference))).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    faults.set(undefined);
    await user.click(retry);
    expect(rowsOf(await findContactTable(t))).toHaveLength(12);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});

it.each([
  [{ kind: 'failing', code: 'internal-error' } as const, 'problems:code.internal-error'],
  [{ kind: 'offline' } as const, 'problems:network.offline'],
] as const)('says of a list met by %o why it could not be read', async (fault, why) => {
  await openAs('person-responsible', fault);
  const { t } = await openApp({ at: LIST });
  expect(await screen.findByText(plain(t(why)))).toBeInTheDocument();
});

it('keeps the rows when fresher ones cannot be read, and says so', async () => {
  const faults = await openAs('person-responsible');
  const { t, user, queryClient } = await openApp({ at: LIST });
  const table = await findContactTable(t);
  faults.set(UNAVAILABLE, isContacts);
  act(() => void queryClient.invalidateQueries());
  const told = await screen.findByText(plain(t('listing:failed.refresh')));
  expect(rowsOf(table)).toHaveLength(12);
  faults.set(undefined);
  await user.click(screen.getByRole('button', { name: t('common:retry') }));
  await waitFor(() => expect(told).not.toBeInTheDocument());
  expect(rowsOf(table)).toHaveLength(12);
});

it('says that the console itself could not be reached, and tries again', async () => {
  const { controls, faults } = await openService(world);
  await controls.signInAs('person-responsible');
  faults.set(UNAVAILABLE);
  // React and the router tell of an error that no page caught.
  const told = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  for (const level of told) level.mockImplementation(() => undefined);
  const { t, user } = await openApp();
  await findPage(t('navigation:errorPage.title'));
  expect(screen.getByText(plain(t('problems:code.service-unavailable')))).toBeInTheDocument();
  faults.set(undefined);
  await user.click(screen.getByRole('button', { name: t('common:retry') }));
  await findPage(t('home:greeting', { name: 'Anaïs' }));
});

describe.each(LANGUAGES)('the sheet, in %s', (language) => {
  it('keeps its shape while it loads', async () => {
    const faults = await openAs('person-responsible', SLOW);
    const { t } = await openApp({ language, at: SHEET });
    await findPage(t('contacts:sheet.loading'));
    expect(screen.getByRole('heading', { name: t('contacts:sheet.coordinates.title') })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: t('contacts:sheet.relations.title') })).toBeInTheDocument();
    faults.set(undefined);
    await findPage('Thomas Lévesque');
  });

  it('says why it could not be read, and tries again', async () => {
    const faults = await openAs('person-responsible', UNAVAILABLE);
    const { t, user } = await openApp({ language, at: SHEET });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(plain(t('contacts:sheet.failed')));
    expect(alert).toHaveTextContent(plain(t('problems:code.service-unavailable')));
    faults.set(undefined);
    await user.click(within(alert).getByRole('button', { name: t('common:retry') }));
    const heading = await findPage('Thomas Lévesque');
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('says the same of an unknown contact as of one of another organisation', async () => {
    await openAs('person-responsible');
    const foreign = memberOf(FOREIGN_ORGANISATION, 'manager').contactId;
    const client = memberOf(DELEGATED_CLIENT, 'florence').contactId;
    const said: string[] = [];
    for (const id of ['00000000-0000-4000-8000-000000000000', foreign, client, 'pas-un-numero']) {
      const { t, close } = await openApp({ language, at: `${LIST}/${id}` });
      await findPage(t('contacts:sheet.notFound.title'));
      expect(document.title).toContain(t('contacts:sheet.notFound.title'));
      expect(screen.getByRole('link', { name: t('contacts:sheet.notFound.list') })).toHaveAttribute(
        'href',
        LIST,
      );
      said.push(plain(document.body.textContent));
      close();
    }
    expect(new Set(said).size).toBe(1);
  });
});

describe.each(LANGUAGES)('who may see what, in %s', (language) => {
  it.each(['staff-member', 'authorized-individual', 'representative'])(
    'shows a %s the way to his own sheet, and nobody else’s',
    async (persona) => {
      await openAs(persona);
      const { t, user, close } = await openApp({ language });
      expect(
        await screen.findByRole('heading', { name: t('home:standing.limited.title') }),
      ).toBeInTheDocument();
      expect(screen.queryByRole('link', { name: t('navigation:menu.organisation') })).not.toBeInTheDocument();
      await user.click(screen.getByRole('link', { name: t('home:ownSheet') }));
      const { firstName, lastName } = personaOf(persona);
      await findPage(`${firstName} ${lastName}`);
      expect(screen.queryByRole('link', { name: t('sheets:back.list') })).not.toBeInTheDocument();
      close();

      const list = await openApp({ language, at: LIST });
      expect(await screen.findByText(plain(t('navigation:refused.title')))).toBeInTheDocument();
      expect(screen.queryByRole('table')).not.toBeInTheDocument();
      list.close();

      await openApp({ language, at: SHEET });
      await findPage(t('contacts:sheet.notFound.title'));
      expect(document.body).not.toHaveTextContent('Lévesque');
    },
  );

  it('tells a former contact that the profile opens nothing any more', async () => {
    await openAs('former-contact');
    const { t, close } = await openApp({ language });
    expect(await screen.findByRole('heading', { name: t('home:standing.former.title') })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: t('home:ownSheet') })).not.toBeInTheDocument();
    close();
    const list = await openApp({ language, at: LIST });
    expect(await screen.findByText(plain(t('navigation:refused.title')))).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: t('navigation:refused.ownSheet') })).not.toBeInTheDocument();
    list.close();
    await openApp({ language, at: `${LIST}/${personaOf('former-contact').contactId}` });
    await findPage(t('contacts:sheet.notFound.title'));
  });

  it('tells an account without a profile how to get one', async () => {
    await openAs('no-profile');
    const { t, address } = await openApp({ language, at: LIST });
    await findPage(t('linking:title'));
    expect(address()).toBe('/liaison');
    expect(screen.queryByRole('link', { name: t('navigation:menu.organisation') })).not.toBeInTheDocument();
  });

  it('says of an address that leads nowhere that it does', async () => {
    await openAs('person-responsible');
    const { t, user } = await openApp({ language, at: '/nulle-part' });
    await findPage(t('navigation:notFound.title'));
    await user.click(screen.getByRole('link', { name: t('navigation:notFound.home') }));
    await findPage(t('home:greeting', { name: 'Anaïs' }));
  });
});

function personaOf(key: string) {
  const persona = world.personas.find((one) => one.key === key);
  if (!persona) throw new Error(`no persona ${key}`);
  return persona;
}
