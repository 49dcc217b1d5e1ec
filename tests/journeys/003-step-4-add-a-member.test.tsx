import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContact, listContacts } from '#contract/contacts/contact.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  ADD_ATTESTATIONS,
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { openForm } from './open-form.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);

type App = Awaited<ReturnType<typeof openForm>>;

const textbox = (name: string) => screen.getByRole('textbox', { name: labelled(name) });

/** Points 1 to 5 of the guide. */
async function fillIn(
  { user, t }: App,
  person: { first: string; last: string; email: string; number?: string },
) {
  await user.click(screen.getByRole('checkbox', { name: t('add-relation:contact.isNew') }));
  await user.type(textbox(t('add-relation:person.firstName')), person.first);
  await user.type(textbox(t('add-relation:person.lastName')), person.last);
  if (person.number) await user.type(textbox(t('add-relation:person.clientNumber')), person.number);
  await user.click(screen.getByRole('radio', { name: t('add-relation:relation.own') }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: labelled(t('add-relation:relation.function')) }),
    'staff-member',
  );
  const writes = await screen.findByRole('group', { name: t('add-relation:subjects.writes') });
  expect(writes).toBeVisible();
  await user.click(
    screen.getAllByRole('checkbox', { name: t('common:subject.payments-and-statements') })[0] as HTMLElement,
  );
  await user.type(textbox(t('add-relation:communication.email')), person.email);
  await user.type(textbox(t('forms:phone.mainNumber')), '418 555-0199, poste 22');
}

describe.each(LANGUAGES)('adding a member to the firm (003, step 4), in %s', (language) => {
  it('adds a contact who isn’t there, and sends the linking coordinates', async () => {
    const app = await openForm(firm, language, 'add-relation');
    const { t } = app;
    await fillIn(app, {
      first: 'Édith',
      last: 'Laflamme-Roy',
      email: 'edith.laflamme@riviere-ouelle-cpa.example',
    });
    await waitFor(() => expect(previewText(t)).toContain('Édith Laflamme-Roy'));
    expect(previewText(t)).toContain(t('requests:mail.linking-code'));
    // A firm's new contact opens no client's file: said, and the delegation comes next.
    expect(screen.getByText(t('add-relation:next.title'))).toBeVisible();
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    await findNewRequest(app);
    const { rows } = await ask(listContacts, {
      params: { profileId },
      query: { search: 'laflamme' },
    });
    expect(rows).toMatchObject([{ functions: ['staff-member'], active: true, linked: false }]);
    const contactId = rows[0]?.id ?? '';
    const sheet = await ask(getContact, { params: { profileId, contactId }, query: {} });
    expect(sheet.phones).toEqual([{ kind: 'mobile', number: '+14185550199', extension: '22' }]);
    expect(localStorage.getItem('mandat.draft')).toBeNull();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('mandat.draft/'))).toEqual([]);
  });

  it('lets an agent check a person with a client number', async () => {
    const app = await openForm(firm, language, 'add-relation');
    const { t } = app;
    await fillIn(app, {
      first: 'Odile',
      last: 'Brassard',
      email: 'odile@courriel.example',
      number: '1234567',
    });
    await waitFor(() => expect(previewText(t)).toContain(t('requests:waits')));
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    await findNewRequest(app);
    const { rows } = await ask(listContacts, {
      params: { profileId },
      query: { search: 'brassard' },
    });
    expect(rows).toEqual([]);
  });

  it('shows who it may already be, and takes that contact instead', async () => {
    const app = await openForm(firm, language, 'add-relation');
    const { t, user } = app;
    await fillIn(app, { first: 'thomas', last: 'levesque', email: 'autre@courriel.example' });
    await user.click(await screen.findByRole('button', { name: t('add-relation:same') }));
    expect(screen.getByRole('checkbox', { name: t('add-relation:contact.isNew') })).not.toBeChecked();
    // The field is drawn anew once the chosen person is known.
    const box = () => screen.getByRole('combobox', { name: labelled(t('forms:contact.label')) });
    await waitFor(() => expect(box()).toHaveValue('Lévesque, Thomas'));
    await waitFor(() => expect(box()).toHaveFocus());
  });

  it('says everything that is missing at once, in the same words beside the fields', async () => {
    const app = await openForm(firm, language, 'add-relation');
    const { t, user } = app;
    await user.click(screen.getByRole('checkbox', { name: t('add-relation:contact.isNew') }));
    await user.click(screen.getByRole('radio', { name: t('add-relation:relation.own') }));
    await submit(app);
    const problems = await findProblems(t);
    expect(problems).toEqual([
      t('add-relation:missing.firstName'),
      t('add-relation:missing.lastName'),
      t('add-relation:missing.function'),
      t('add-relation:missing.email'),
      ...ADD_ATTESTATIONS.map((key) => t(`forms:attestations.missing.${key}`)),
    ]);
    expect(screen.getByRole('alert', { name: t('forms:summary') })).toHaveFocus();
    expect(document.title).toBe(t('navigation:title.failed', { page: t('add-relation:title') }));
    for (const problem of problems) expect(screen.getAllByText(problem)).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: problems[0] ?? '' }));
    expect(textbox(t('add-relation:person.firstName'))).toHaveFocus();
    await user.keyboard('Édith');
    await waitFor(() => expect(screen.queryByText(problems[0] ?? '')).not.toBeInTheDocument());
  });
});
