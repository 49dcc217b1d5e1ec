import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { Language } from '#client/i18n/language.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import type { AttestationKey } from '#domain/request/request.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { ADD_ATTESTATIONS, attest, findNewRequest, labelled, pick } from './form-steps.ts';
import { contactNamed } from './open-form.ts';
import { findPage, plain } from './steps.ts';

/** The firm of the demo, where each form has something to do. */
export const firm = await loadWorld('firm');

const huong = contactNamed(firm, 'Thị Hương Nguyễn');

const DOCUMENTED = ['changes-exact-with-documents'] as const;

type Form = keyof typeof FORM_PATHS;

type Service = Awaited<ReturnType<typeof openService>>;

export type OpenedForm = OpenedApp & Service;

export interface FormCase {
  readonly form: Form;
  readonly query?: string;
  /** Waits for the page, types all there is to type, and stops before « Soumettre ». */
  readonly fillIn: (app: OpenedForm) => Promise<void>;
  /** Where a submission leads, when it isn't to the request's page. */
  readonly arrive?: (app: OpenedForm) => Promise<unknown>;
}

/** A form's page, opened by its address by the responsable of the firm. `prepare`: done before its first call. */
export async function openCase(
  { form, query = '' }: FormCase,
  language: Language,
  prepare: (service: Service) => void = () => undefined,
): Promise<OpenedForm> {
  const service = await openService(firm);
  await service.controls.signInAs('person-responsible');
  prepare(service);
  return { ...(await openApp({ language, at: `${FORM_PATHS[form]}${query}` })), ...service };
}

export function arriveAt({ arrive = findNewRequest }: FormCase, app: OpenedForm): Promise<unknown> {
  return arrive(app);
}

const textbox = (name: string) => screen.findByRole('textbox', { name: labelled(name) });

async function type({ user }: OpenedForm, label: string, text: string) {
  await user.type(await textbox(label), text);
}

async function check({ user }: OpenedForm, role: 'checkbox' | 'radio', name: string) {
  await user.click(await screen.findByRole(role, { name: labelled(name) }));
}

const attesting = (app: OpenedForm, keys: readonly AttestationKey[]) => attest(app, keys);

async function typeAddress(app: OpenedForm) {
  const { t } = app;
  await type(app, t('neighbour-forms:address.line1'), '12, rue du Pont');
  await type(app, t('neighbour-forms:address.city'), 'Lévis');
  await type(app, t('neighbour-forms:address.postalCode'), 'G6V 3A7');
  await attesting(app, DOCUMENTED);
}

async function addMember(app: OpenedForm) {
  const { t, user } = app;
  await findPage(t('add-relation:title'));
  await check(app, 'checkbox', t('add-relation:contact.isNew'));
  await type(app, t('add-relation:person.firstName'), 'Maéva');
  await type(app, t('add-relation:person.lastName'), 'Charbonneau');
  await check(app, 'radio', t('add-relation:relation.own'));
  const name = labelled(t('add-relation:relation.function'));
  await user.selectOptions(screen.getByRole('combobox', { name }), 'staff-member');
  await type(app, t('add-relation:communication.email'), 'maeva.charbonneau@riviere-ouelle-cpa.example');
  await attesting(app, ADD_ATTESTATIONS);
}

async function issueCode(app: OpenedForm) {
  const { t } = app;
  await findPage(t('modify-contact:title'));
  await pick(app, t('modify-contact:contact.label'), 'amours', /Amours/);
  await check(app, 'checkbox', t('modify-contact:code.label'));
  await attesting(app, DOCUMENTED);
}

async function removeEverything(app: OpenedForm) {
  const { t } = app;
  await findPage(t('remove-relation:title'));
  await pick(app, t('forms:contact.label'), 'frechette', /Fréchette/);
  await check(app, 'radio', t('remove-relation:scope.all'));
  await attesting(app, ['removal-exact-and-consented']);
}

async function moveContact(app: OpenedForm) {
  await findPage(app.t('neighbour-forms:contactAddress.title'));
  await pick(app, app.t('forms:contact.label'), 'levesque', /Lévesque/);
  await typeAddress(app);
}

async function moveOrganisation(app: OpenedForm) {
  await findPage(app.t('neighbour-forms:organisationAddress.title'));
  await check(app, 'radio', app.t('neighbour-forms:details.mailing'));
  await typeAddress(app);
}

async function nameWebsite(app: OpenedForm) {
  await findPage(app.t('neighbour-forms:information.title'));
  await type(app, app.t('neighbour-forms:details.website'), 'nordet.example');
  await attesting(app, DOCUMENTED);
}

async function merge(app: OpenedForm) {
  const { t } = app;
  await findPage(t('neighbour-forms:manage.title'));
  await check(app, 'radio', t('neighbour-forms:manage.kind.merger'));
  await type(app, t('neighbour-forms:manage.otherName'), 'Cabinet Nordet inc.');
  await type(app, t('neighbour-forms:manage.effectiveOn'), '2027-01-01');
  await type(app, t('neighbour-forms:manage.explanation'), 'Actes signés en décembre.');
  await attesting(app, DOCUMENTED);
}

async function issueCodes(app: OpenedForm) {
  await findPage(app.t('bulk:titleCodes'));
  await attesting(app, DOCUMENTED);
}

async function compare(app: OpenedForm) {
  const { t, user } = app;
  await findPage(t('reconciliation:title'));
  const known = firm.data.contacts
    .filter(({ organisationId }) => organisationId === firm.organisation.id)
    .map(({ firstName, lastName, email }) => [firstName, lastName, email ?? '']);
  const lines = [['Prénom', 'Nom', 'Courriel'], ...known, ['Ève', 'Nadeau', 'eve.nadeau@organisme.example']];
  const list = new File([lines.map((cells) => cells.join(';')).join('\r\n')], 'personnel.csv');
  await user.upload(await screen.findByLabelText(t('reconciliation:file.choose')), list);
  const missing = plain(`1 ${t('reconciliation:states.missing', { count: 1 })}`);
  await user.click(await screen.findByRole('button', { name: missing }));
  const all = plain(t('reconciliation:table.all', { count: 1, n: '1' }));
  await user.click(await screen.findByRole('button', { name: all }));
  await user.click(screen.getByRole('button', { name: t('reconciliation:bar.review') }));
  await attesting(app, ['changes-exact-and-consented']);
}

async function leave(app: OpenedForm) {
  const { t, user } = app;
  const go = () => user.click(screen.getByRole('button', { name: t('departure:next') }));
  await findPage(t('departure:title'));
  await screen.findByRole('radio', { name: t('departure:who.now') });
  await go();
  await screen.findByRole('table', { name: t('departure:table.caption') });
  const leaving = plain(t('departure:table.leaveNamed', { file: '' })).replace(/ :?$/, '');
  for (const box of await screen.findAllByRole('checkbox', { name: new RegExp(`^${leaving}`) })) {
    await user.click(box);
  }
  await screen.findByText(t('departure:files.allCovered'));
  await go();
  await attesting(app, ['removal-exact-and-consented']);
}

/** Every form there is, filled in so that it can be submitted. */
export const FORM_CASES: readonly FormCase[] = [
  { form: 'add-relation', fillIn: addMember },
  { form: 'modify-contact', fillIn: issueCode },
  { form: 'remove-relation', fillIn: removeEverything },
  { form: 'contact-address', fillIn: moveContact },
  { form: 'organisation-address', fillIn: moveOrganisation },
  { form: 'organisation-information', fillIn: nameWebsite },
  { form: 'manage-organisation', fillIn: merge },
  { form: 'issue-codes', query: '?acte=code', fillIn: issueCodes },
  { form: 'reconciliation', fillIn: compare },
  {
    form: 'departure',
    query: `?contact=${huong.id}`,
    fillIn: leave,
    arrive: ({ t }) => findPage(t('departure:certificate.title')),
  },
];

/** Everything on the page that somebody typed, chose or ticked. */
export function typedIn(): string[] {
  const main = within(screen.getByRole('main'));
  const fields = (['textbox', 'combobox', 'checkbox', 'radio'] as const).flatMap((role) =>
    main.queryAllByRole(role),
  );
  return fields.map((field) =>
    field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)
      ? `${field.type} ${field.checked}`
      : (field as HTMLInputElement).value,
  );
}

export async function expectTyped(typed: readonly string[]): Promise<void> {
  await waitFor(() => expect(typedIn()).toEqual(typed));
}
