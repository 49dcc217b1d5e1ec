import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  ADD_ATTESTATIONS,
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  pick,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { openForm } from './open-form.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);
const { data, organisation, today } = firm;

/** A client in whose file Samuel does nothing yet. */
const samuel = data.contacts.find(
  ({ firstName, lastName }) => `${firstName} ${lastName}` === 'Samuel Fréchette',
);
const served = new Set(
  data.contactRelations.filter(({ contactId }) => contactId === samuel?.id).map(({ fileId }) => fileId),
);
const client = data.organisations.find(
  ({ id }) =>
    !served.has(id) &&
    data.organisationRelations.some(
      (one) => one.fileId === id && one.organisationId === organisation.id && isActiveOn(one, today),
    ) &&
    data.authorizations.some(
      (one) =>
        one.fileId === id &&
        one.contactId === null &&
        one.subject === 'monthly-report' &&
        isActiveOn(one, today),
    ),
);
if (!samuel || !client) throw new Error('the firm lacks what this journey needs');

const byName = new RegExp(client.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

async function accessOf(contactId: string) {
  const { files } = await ask(getContactAccess, { params: { profileId, contactId }, query: {} });
  return files.find(({ file }) => file.id === client?.id);
}

describe.each(LANGUAGES)('delegating a client’s file (003, step 5), in %s', (language) => {
  it('passes everything that can be delegated, by default and without an end', async () => {
    const app = await openForm(firm, language, 'add-relation');
    const { t, user } = app;
    await pick(app, t('forms:contact.label'), 'frechette', /Fréchette, Samuel/);
    await user.click(screen.getByRole('radio', { name: t('add-relation:relation.organisation') }));
    await pick(app, t('forms:file.label'), client.name.toLocaleUpperCase('fr'), byName);
    expect(screen.getByRole('checkbox', { name: t('common:noEndDate') })).toBeChecked();
    await waitFor(() => expect(previewText(t)).toContain(t('common:subject.monthly-report')));
    expect(previewText(t)).toContain(client.name);
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    await findNewRequest(app);
    const access = await accessOf(samuel.id);
    expect(access?.relations).toMatchObject([{ function: 'authorized-individual', endOn: '9999-12-31' }]);
    expect(access?.subjects.find(({ subject }) => subject === 'monthly-report')?.delegated).not.toBeNull();
  });

  it('passes less when one chooses, from the addresses of the tables', async () => {
    const app = await openForm(firm, language, 'add-relation', `?contact=${samuel.id}&dossier=${client.id}`);
    const { t, user } = app;
    const box = await screen.findByRole('combobox', { name: labelled(t('forms:contact.label')) });
    await waitFor(() => expect(box).toHaveValue('Fréchette, Samuel'));
    await user.click(screen.getByRole('radio', { name: t('add-relation:subjects.narrow') }));
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('add-relation:missing.writes')]);
    const boxes = await screen.findAllByRole('checkbox', { name: t('common:subject.monthly-report') });
    await user.click(boxes.at(-1) as HTMLElement);
    await submit(app);
    await findNewRequest(app);
    const access = await accessOf(samuel.id);
    const delegated = access?.subjects.filter((one) => one.delegated !== null);
    expect(delegated).toMatchObject([{ subject: 'monthly-report', delegated: 'read' }]);
  });

  it('asks for the client’s file, in the guide’s words', async () => {
    const app = await openForm(firm, language, 'add-relation');
    const { t, user } = app;
    await user.click(screen.getByRole('radio', { name: t('add-relation:relation.organisation') }));
    await submit(app);
    expect((await findProblems(t)).slice(0, 2)).toEqual([
      t('add-relation:missing.contactId'),
      t('add-relation:missing.organisation'),
    ]);
  });
});
