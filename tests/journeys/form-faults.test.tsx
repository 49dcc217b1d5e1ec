import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { listRequests } from '#contract/requests/request.operations.ts';
import { endSession } from '#contract/session/session.operations.ts';
import type { Fault } from '#mocks/faults.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import {
  ADD_ATTESTATIONS,
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { openForm } from './open-form.ts';
import { choose, findPage, plain, signIn } from './steps.ts';

const association = await loadWorld('association');
const profileId = responsibleOf(association);
const EMAIL = 'maeva.charbonneau@association.example';

type App = Awaited<ReturnType<typeof openForm>>;

const textbox = (name: string) => screen.getByRole('textbox', { name: labelled(name) });

const isSubmission = ({ method, url }: Request) =>
  method === 'POST' && new URL(url).pathname.endsWith('/requests');

const isPreview = ({ url }: Request) => new URL(url).pathname.endsWith('/requests/preview');

async function fillIn(app: App) {
  const { t, user } = app;
  await user.click(screen.getByRole('checkbox', { name: t('add-relation:contact.isNew') }));
  await user.type(textbox(t('add-relation:person.firstName')), 'Maéva');
  await user.type(textbox(t('add-relation:person.lastName')), 'Charbonneau');
  await user.click(screen.getByRole('radio', { name: t('add-relation:relation.own') }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: labelled(t('add-relation:relation.function')) }),
    'staff-member',
  );
  await user.type(textbox(t('add-relation:communication.email')), EMAIL);
  await attest(app, ADD_ATTESTATIONS);
}

/** Nothing typed is lost, and nothing is done twice. */
async function expectOnce() {
  const found = await ask(listContacts, { params: { profileId }, query: { search: 'charbonneau' } });
  expect(found.rows).toHaveLength(1);
  const { total } = await ask(listRequests, { params: { profileId }, query: {} });
  expect(total).toBe(1);
}

const FAULTS: ReadonlyArray<readonly [string, Fault]> = [
  ['a failing service', { kind: 'failing', code: 'internal-error' }],
  ['a service that isn’t there', { kind: 'failing', code: 'service-unavailable' }],
  ['a network that is gone', { kind: 'offline' }],
  ['an answer that is lost', { kind: 'answer-lost' }],
];

describe.each(FAULTS)('a form before %s', (_name, fault) => {
  it('still lets one submit when the preview alone is missing', async () => {
    const app = await openForm(association, 'fr', 'add-relation');
    const { t, faults } = app;
    faults.set(fault, isPreview);
    await fillIn(app);
    expect(await screen.findByText(new RegExp(`^${t('requests:preview.failed')}`))).toBeVisible();
    await submit(app);
    await findNewRequest(app);
    await expectOnce();
  });
});

describe.each(LANGUAGES)('a form left in the middle, in %s', (language) => {
  it('is found again after a reload, and the answer that was lost with it', async () => {
    const app = await openForm(association, language, 'add-relation');
    await fillIn(app);
    app.faults.set({ kind: 'answer-lost' }, isSubmission);
    await submit(app);
    await findProblems(app.t);
    app.close();
    app.faults.set(undefined);
    const again = await openApp({ language, at: FORM_PATHS['add-relation'] });
    const { t } = again;
    expect(await screen.findByText(plain(t('forms:draft.unanswered')))).toBeVisible();
    expect(textbox(t('add-relation:communication.email'))).toHaveValue(EMAIL);
    await submit(again);
    await findNewRequest(again);
    await expectOnce();
  });

  it('is found again after the session ended, and gone after signing out', async () => {
    const app = await openForm(association, language, 'add-relation');
    const { t } = app;
    await fillIn(app);
    await ask(endSession, {});
    await submit(app);
    await findPage(t('session:title'));
    const persona = association.personas.find(({ profileId: id }) => id === profileId);
    await signIn(app, persona?.email ?? '');
    await findPage(t('add-relation:title'));
    expect(await screen.findByText(plain(t('forms:draft.unanswered')))).toBeVisible();
    expect(textbox(t('add-relation:person.lastName'))).toHaveValue('Charbonneau');
    await choose(app, 'menuitem', labelled(t('navigation:profile.signOut')));
    await findPage(t('session:title'));
    await waitFor(() =>
      expect(Object.keys(localStorage).filter((key) => key.startsWith('mandat.draft/'))).toEqual([]),
    );
  });

  it('starts over when one asks for it', async () => {
    const app = await openForm(association, language, 'add-relation');
    await fillIn(app);
    app.close();
    const again = await openApp({ language, at: FORM_PATHS['add-relation'] });
    const { t, user } = again;
    await user.click(await screen.findByRole('button', { name: t('forms:draft.startOver') }));
    expect(screen.getByRole('checkbox', { name: t('add-relation:contact.isNew') })).not.toBeChecked();
    expect(screen.queryByText(plain(t('forms:draft.restored')))).toBeNull();
  });
});

it('a second click on « Soumettre » does nothing twice', async () => {
  const app = await openForm(association, 'fr', 'add-relation');
  const { t, user } = app;
  await fillIn(app);
  await user.dblClick(screen.getByRole('button', { name: t('forms:submit') }));
  await findNewRequest(app);
  await expectOnce();
});
