import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import {
  ADD_ATTESTATIONS,
  ask,
  attest,
  findNewRequest,
  labelled,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { openForm } from './open-form.ts';
import { findPage } from './steps.ts';

const association = await loadWorld('association');
const profileId = responsibleOf(association);

const textbox = (name: string) => screen.getByRole('textbox', { name: labelled(name) });

it('finds the form by the words of the guide (002, step 4)', async () => {
  const { controls } = await openService(association);
  await controls.signInAs('person-responsible');
  const { user, t } = await openApp({ language: 'fr' });
  await user.click(await screen.findByRole('link', { name: 'Catalogue de services' }));
  await findPage('Catalogue de services');
  const places = screen.getByRole('navigation', { name: t('catalogue:nav.label') });
  await user.click(within(places).getByRole('link', { name: 'Autorisations' }));
  await user.click(
    await screen.findByRole('link', { name: /Ajouter une relation ou des sujets autorisés à un contact/ }),
  );
  await findPage('Ajouter une relation ou des sujets autorisés à un contact');
  expect(screen.getByText(/Seules les personnes possédant les autorisations requises/)).toBeVisible();
  expect(screen.getAllByText(/Champ obligatoire/)[0]).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Le contact n’existe pas' })).not.toBeChecked();
});

describe.each(LANGUAGES)('adding people to the association (002, step 4), in %s', (language) => {
  it('adds a member of the staff with subjects to read and write, and to read only', async () => {
    const app = await openForm(association, language, 'add-relation');
    const { t, user } = app;
    await user.click(screen.getByRole('checkbox', { name: t('add-relation:contact.isNew') }));
    await user.click(screen.getByRole('radio', { name: t('add-relation:relation.own') }));
    const functions = screen.getByRole('combobox', { name: labelled(t('add-relation:relation.function')) });
    // The five kinds, in the guide's order.
    expect(
      within(functions)
        .getAllByRole('option')
        .slice(1)
        .map((option) => option.textContent),
    ).toEqual(
      (
        [
          'company-officer',
          'authorized-individual',
          'staff-member',
          'person-responsible',
          'representative',
        ] as const
      ).map((kind) => t(`common:function.${kind}`)),
    );
    await user.selectOptions(functions, 'staff-member');
    // « Indiquez une date de fin si nécessaire. »
    await user.click(screen.getByRole('checkbox', { name: t('common:noEndDate') }));
    await user.type(textbox(t('forms:day.end')), '2027-06-30');
    const writes = within(await screen.findByRole('group', { name: t('add-relation:subjects.writes') }));
    const reads = within(screen.getByRole('group', { name: t('add-relation:subjects.reads') }));
    await user.click(writes.getByRole('checkbox', { name: t('common:subject.union-vote') }));
    await user.click(reads.getByRole('checkbox', { name: t('common:subject.monthly-report') }));
    // A subject is asked for once: the other list lets it go.
    await user.click(writes.getByRole('checkbox', { name: t('common:subject.profile') }));
    await user.click(reads.getByRole('checkbox', { name: t('common:subject.profile') }));
    expect(writes.getByRole('checkbox', { name: t('common:subject.profile') })).not.toBeChecked();
    await user.type(textbox(t('add-relation:person.firstName')), 'Maéva');
    await user.type(textbox(t('add-relation:person.lastName')), 'Charbonneau');
    await user.type(textbox(t('add-relation:communication.email')), 'maeva.charbonneau@association.example');
    await waitFor(() => expect(previewText(t)).toContain(t('common:subject.union-vote')));
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    await findNewRequest(app);
    const query = { search: 'charbonneau' };
    const { rows } = await ask(listContacts, { params: { profileId }, query });
    expect(rows).toMatchObject([{ functions: ['staff-member'], active: true, endOn: '2027-06-30' }]);
    const contactId = rows[0]?.id ?? '';
    const { own } = await ask(getContactAccess, { params: { profileId, contactId }, query: {} });
    const delegated = own.filter((one) => one.delegated !== null).map((one) => [one.subject, one.delegated]);
    expect(delegated.sort()).toEqual([
      ['monthly-report', 'read'],
      ['profile', 'read'],
      ['union-vote', 'write'],
    ]);
  });

  it('explains what each subject allows', async () => {
    const { t, user } = await openForm(association, language, 'add-relation');
    await user.click(screen.getByRole('radio', { name: t('add-relation:relation.own') }));
    await user.click(screen.getByRole('button', { name: t('add-relation:subjects.explain') }));
    const dialog = await screen.findByRole('dialog', { name: t('add-relation:subjects.explain') });
    expect(within(dialog).getByText(t('common:service.union-ballot'))).toBeVisible();
    await user.keyboard('{Escape}');
    const button = screen.getByRole('button', { name: t('add-relation:subjects.explain') });
    await waitFor(() => expect(button).toHaveFocus());
  });
});
