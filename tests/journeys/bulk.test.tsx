import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { contactListQuerySchema } from '#contract/contacts/contact.schema.ts';
import { getRequest } from '#contract/requests/request.operations.ts';
import { getRoster } from '#contract/roster/roster.operations.ts';
import type { AttestationKey } from '#domain/request/request.ts';
import type { World } from '#mocks/worlds/world.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findContactTable } from './contact-table.ts';
import { crowdedFirm, nameOf } from './crowded-firm.ts';
import {
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { findPage, plain } from './steps.ts';

const BULK: readonly AttestationKey[] = ['changes-exact-and-consented'];
const CODES: readonly AttestationKey[] = ['changes-exact-with-documents'];

async function open(world: World, language: Language, at = '/mon-organisation/contacts') {
  const service = await openService(world);
  await service.controls.signInAs('person-responsible');
  return { ...(await openApp({ language, at })), ...service };
}

/** Checks rows of « Contacts » by the names on them. */
async function check({ user, t }: OpenedApp, names: readonly string[]) {
  const table = await findContactTable(t);
  for (const name of names) {
    await user.click(within(table).getByRole('checkbox', { name: t('listing:selection.row', { name }) }));
  }
  return within(screen.getByRole('region', { name: t('listing:selection.label') }));
}

const counts = (world: World, requestId: string) =>
  ask(getRequest, { params: { profileId: responsibleOf(world), requestId } }).then((sheet) => sheet.counts);

describe.each(LANGUAGES)('one act for many, in %s', (language) => {
  it('issues the codes of 40 members at once', async () => {
    const world = await crowdedFirm({ members: 40 });
    const app = await open(world, language);
    const { t, user } = app;
    await user.click(await screen.findByRole('link', { name: t('contacts:list.codes') }));
    await findPage(t('bulk:titleCodes'));
    // Forty, and the three whom the firm has already; one of them has no address.
    await waitFor(() =>
      expect(previewText(t)).toContain(plain(t('requests:preview.counts.applies', { count: 42, n: '42' }))),
    );
    const preview = within(screen.getByRole('region', { name: t('requests:preview.title') }));
    const fix = preview.getByRole('link', { name: t('bulk:preview.fixEmailOf', { name: 'Réjean Côté' }) });
    expect(fix.getAttribute('href')).toMatch(/^\/catalogue\/modifier-un-contact\?contact=/);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('forms:attestations.missing.changes-exact-with-documents')]);
    await attest(app, CODES);
    await submit(app);
    const requestId = await findNewRequest(app);
    expect(await counts(world, requestId)).toMatchObject({ applied: 42, refused: 1 });
    const query = contactListQuerySchema.parse({ linked: 'never', active: 'true', limit: 100 });
    const { rows } = await ask(listContacts, { params: { profileId: responsibleOf(world) }, query });
    expect(
      rows.filter(({ linking }) => linking.state === 'never-sent').map(({ firstName }) => firstName),
    ).toEqual(['Réjean']);
  });

  // One of the thirty has granted nothing that can be delegated.
  it('delegates 30 clients to 4 people', async () => {
    const world = await crowdedFirm({ members: 4, clients: 13 });
    const app = await open(world, language, '/mon-organisation/contacts?recherche=personne-');
    const { t, user } = app;
    const people = [0, 1, 2, 3].map(nameOf).map(({ firstName, lastName }) => `${lastName}, ${firstName}`);
    const bar = await check(app, people);
    await user.click(bar.getByRole('button', { name: t('listing:acts.deleguer') }));
    await findPage(t('bulk:title'));
    await submit(app);
    expect(await findProblems(t)).toContain(t('bulk:problem.fileIds'));
    const all = await screen.findByRole('radio', {
      name: plain(t('bulk:files.all', { count: 30, n: '30' })),
    });
    await user.click(all);
    await waitFor(() =>
      expect(previewText(t)).toContain(plain(t('requests:preview.counts.applies', { count: 116, n: '116' }))),
    );
    await attest(app, BULK);
    await submit(app);
    const requestId = await findNewRequest(app);
    await waitFor(async () =>
      expect(await counts(world, requestId)).toMatchObject({ pending: 0, applied: 116, refused: 4 }),
    );
    const roster = await ask(getRoster, { params: { profileId: responsibleOf(world) } });
    const theirs = roster.contacts
      .filter(({ email }) => email?.startsWith('personne-'))
      .map(({ contactId }) => contactId);
    expect(roster.services.filter(({ contactId }) => theirs.includes(contactId))).toHaveLength(116);
  });

  it('keeps the selection through a reload', async () => {
    const world = await crowdedFirm({ members: 2 });
    const first = await open(world, language, '/mon-organisation/contacts?recherche=personne-');
    const { t, user } = first;
    const { firstName, lastName } = nameOf(0);
    const bar = await check(first, [`${lastName}, ${firstName}`]);
    await user.click(bar.getByRole('button', { name: t('listing:acts.code') }));
    await findPage(t('bulk:title'));
    const at = first.history.location.href;
    first.close();
    await openApp({ language, at });
    await findPage(t('bulk:title'));
    expect(await screen.findAllByText(`${firstName} ${lastName}`)).not.toEqual([]);
    await waitFor(() => expect(previewText(t)).toContain(t('requests:mail.linking-code')));
  });

  it('says when the rows checked lie in another tab', async () => {
    const world = await crowdedFirm({});
    const { t } = await open(world, language, '/mon-organisation/actes-en-lot?acte=code&choix=elsewhere');
    expect(await screen.findByText(t('bulk:lost.title'))).toBeInTheDocument();
  });

  it('ends what a filter of « Autorisations » finds, on a chosen day', async () => {
    const world = await crowdedFirm({});
    const app = await open(world, language, '/mon-organisation/autorisations?titulaire=contact&actif=vrai');
    const { t, user } = app;
    const box = await screen.findByRole('checkbox', { name: t('listing:selection.page') });
    await waitFor(() => expect(box).toBeEnabled());
    await user.click(box);
    const bar = within(await screen.findByRole('region', { name: t('listing:selection.label') }));
    await user.click(await bar.findByRole('button', { name: /(results|résultats)$/ }));
    await user.click(bar.getByRole('button', { name: t('listing:acts.fin') }));
    await findPage(t('bulk:title'));
    expect(screen.getByText(t('bulk:filters.active'))).toBeInTheDocument();
    const day = screen.getByRole('textbox', { name: labelled(t('bulk:days.lastDay')) });
    await user.type(day, '2020-01-01');
    await attest(app, BULK);
    await submit(app);
    expect((await findProblems(t)).join()).toMatch(/\d{4}-\d{2}-\d{2}/);
    await user.clear(day);
    await user.type(day, '2099-12-31');
    await waitFor(() => expect(previewText(t)).toContain(t('requests:preview.title')));
    await submit(app);
    const requestId = await findNewRequest(app);
    await waitFor(async () => expect((await counts(world, requestId)).pending).toBe(0));
    const { applied, unchanged } = await counts(world, requestId);
    expect(applied + unchanged).toBeGreaterThan(3);
  });
});
