import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { getClientFile } from '#contract/access-sheets/access-sheet.operations.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { getOrganisationDetails } from '#contract/organisations/organisation.operations.ts';
import { getRequest, submitRequest } from '#contract/requests/request.operations.ts';
import type { RequestForm } from '#domain/request/request.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import {
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
import { contactNamed } from './open-form.ts';
import { findPage, plain } from './steps.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);
const thomas = contactNamed(firm, 'Thomas Lévesque');
const huong = contactNamed(firm, 'Thị Hương Nguyễn');

const ATTESTED = ['changes-exact-with-documents'] as const;

const TITLES = {
  'contact-address': 'neighbour-forms:contactAddress.title',
  'organisation-information': 'neighbour-forms:information.title',
  'organisation-address': 'neighbour-forms:organisationAddress.title',
  'manage-organisation': 'neighbour-forms:manage.title',
} as const satisfies Partial<Record<RequestForm, string>>;

/** In charge of « Charpenterie », which the firm serves. */
const florence = firm.personas.find(({ key }) => key === 'employer-person-responsible');

async function openAt(at: string, language: Language, persona = 'person-responsible') {
  const service = await openService(firm);
  await service.controls.signInAs(persona);
  return { ...(await openApp({ language, at })), ...service };
}

async function openForm(form: keyof typeof TITLES, language: Language, query = '') {
  const app = await openAt(`${FORM_PATHS[form]}${query}`, language);
  await findPage(app.t(TITLES[form]));
  await screen.findByRole('button', { name: app.t('forms:submit') });
  return app;
}

const detailsNow = () => ask(getOrganisationDetails, { params: { profileId } });

const field = (label: string) => screen.getByRole('textbox', { name: labelled(label) });

async function typeAddress({ user, t }: Pick<OpenedApp, 'user' | 't'>, postalCode: string) {
  await user.type(field(t('neighbour-forms:address.line1')), '12, rue du Pont');
  await user.type(field(t('neighbour-forms:address.city')), 'Lévis');
  await user.type(field(t('neighbour-forms:address.postalCode')), postalCode);
}

const ADDRESS = {
  lines: ['12, rue du Pont'],
  city: 'Lévis',
  province: 'QC',
  postalCode: 'G6V 3A7',
  country: 'CA',
};

describe.each(LANGUAGES)('the neighbour forms, in %s', (language) => {
  it('a contact gets an address, whole, and the sheet shows it', async () => {
    const app = await openForm('contact-address', language);
    const { t, user } = app;
    await submit(app);
    expect(await findProblems(t)).toContain(t('neighbour-forms:problem.contact-missing'));
    await pick(app, t('forms:contact.label'), 'levesque', /Lévesque/);
    expect(await screen.findByText(t('neighbour-forms:address.none'))).toBeInTheDocument();
    // Once the sheet is read it is asked for no more, before anything is typed.
    await waitFor(async () => {
      expect(await findProblems(t)).not.toContain(t('neighbour-forms:problem.not-read'));
    });
    await typeAddress(app, 'D1D 1D1');
    expect(await findProblems(t)).toContain(t('neighbour-forms:problem.address-postal-code-malformed'));
    const code = field(t('neighbour-forms:address.postalCode'));
    await user.clear(code);
    await user.type(code, 'g6v3a7');
    await attest(app, ATTESTED);
    await waitFor(() => expect(previewText(t)).toContain(plain(t('requests:field.address'))));
    expect(previewText(t)).toContain('Thomas Lévesque');
    await submit(app);
    await findNewRequest(app);
    const sheet = { params: { profileId, contactId: thomas.id }, query: {} };
    expect((await ask(getContact, sheet)).address).toEqual(ADDRESS);
    act(() => app.history.push(`/mon-organisation/contacts/${thomas.id}`));
    await findPage('Thomas Lévesque');
    expect(await screen.findByText('12, rue du Pont')).toBeInTheDocument();
  });

  it('a contact’s address is taken as a start, or taken away', async () => {
    const app = await openForm('contact-address', language, `?contact=${huong.id}`);
    const { t, user } = app;
    await user.click(await screen.findByRole('button', { name: t('neighbour-forms:address.take') }));
    expect(field(t('neighbour-forms:address.line1'))).toHaveValue(huong.address?.lines[0]);
    await user.click(screen.getByRole('checkbox', { name: t('neighbour-forms:contactAddress.remove') }));
    await attest(app, ATTESTED);
    await submit(app);
    await findNewRequest(app);
    const sheet = await ask(getContact, { params: { profileId, contactId: huong.id }, query: {} });
    expect(sheet.address).toBeNull();
  });

  it('the organisation’s information changes where something is typed, and nowhere else', async () => {
    const app = await openForm('organisation-information', language);
    const { t, user } = app;
    const before = await detailsNow();
    const email = await screen.findByRole('textbox', { name: labelled(t('neighbour-forms:details.email')) });
    expect(email).toHaveAccessibleDescription(new RegExp(before.email ?? ''));
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('neighbour-forms:problem.nothing-typed')]);
    await user.type(field(t('neighbour-forms:details.neq')), '12 3456 7890');
    await user.type(field(t('neighbour-forms:details.website')), 'nordet.example');
    await waitFor(async () =>
      expect(await findProblems(t)).toEqual([t('neighbour-forms:problem.neq-wrong')]),
    );
    const neq = field(t('neighbour-forms:details.neq'));
    await user.clear(neq);
    await user.type(neq, '22 1234 5678');
    expect(await screen.findByText(t('neighbour-forms:information.neqDoubtful'))).toBeInTheDocument();
    await waitFor(() => expect(previewText(t)).toContain(firm.organisation.name));
    await submit(app);
    await findNewRequest(app);
    expect(await detailsNow()).toEqual({
      ...before,
      neq: '2212345678',
      website: 'https://nordet.example',
      version: before.version + 1,
    });
  });

  it('an address of the organisation changes', async () => {
    const app = await openForm('organisation-address', language);
    const { t, user } = app;
    const before = await detailsNow();
    await submit(app);
    expect(await findProblems(t)).toContain(t('neighbour-forms:problem.which-missing'));
    await user.click(screen.getByRole('radio', { name: t('neighbour-forms:details.mailing') }));
    expect(await screen.findByText(before.mailing?.lines[0] ?? '')).toBeInTheDocument();
    await typeAddress(app, 'G6V 3A7');
    await attest(app, ATTESTED);
    await submit(app);
    await findNewRequest(app);
    expect(await detailsNow()).toEqual({ ...before, mailing: ADDRESS, version: before.version + 1 });
  });

  it('what someone else changed meanwhile is shown, and not overwritten', async () => {
    const app = await openForm('organisation-address', language);
    const { t, user } = app;
    await user.click(await screen.findByRole('radio', { name: t('neighbour-forms:details.headOffice') }));
    await typeAddress(app, 'G6V 3A7');
    const { version } = await detailsNow();
    const other = { lines: ['900, chemin du Large'], city: 'Matane', province: 'QC' };
    const headOffice = { ...other, postalCode: 'G4W 1A1', country: 'CA' };
    const acts = [{ kind: 'change-organisation' as const, version, changes: { headOffice } }];
    await ask(submitRequest, {
      params: { profileId },
      idempotencyKey: crypto.randomUUID(),
      body: {
        form: 'organisation-address',
        content: { kind: 'acts', acts },
        attestations: ATTESTED.map((key) => ({ key, version: 1, language })),
        corrects: null,
      },
    });
    await attest(app, ATTESTED);
    await submit(app);
    const seen = await screen.findByRole('button', { name: t('neighbour-forms:newer.seen') });
    expect(screen.getByText('900, chemin du Large')).toBeInTheDocument();
    expect(field(t('neighbour-forms:address.line1'))).toHaveValue('12, rue du Pont');
    expect((await detailsNow()).headOffice).toEqual(headOffice);
    await user.click(seen);
    await submit(app);
    await findNewRequest(app);
    expect((await detailsNow()).headOffice).toEqual(ADDRESS);
  });

  it('what changes the organisation itself goes to an agent', async () => {
    const app = await openForm('manage-organisation', language);
    const { t, user } = app;
    await submit(app);
    expect(await findProblems(t)).toContain(t('neighbour-forms:problem.matter-missing'));
    await user.click(screen.getByRole('radio', { name: t('neighbour-forms:manage.kind.merger') }));
    await user.type(field(t('neighbour-forms:manage.otherName')), 'Cabinet Nordet inc.');
    await user.type(field(t('neighbour-forms:manage.effectiveOn')), '2027-01-01');
    await user.type(field(t('neighbour-forms:manage.explanation')), 'Actes signés en décembre.');
    await attest(app, ATTESTED);
    await waitFor(() => expect(previewText(t)).toContain(plain(t('requests:waitsMatter'))));
    await submit(app);
    const requestId = await findNewRequest(app);
    const request = await ask(getRequest, { params: { profileId, requestId } });
    expect(request).toMatchObject({ state: 'in-review', counts: { waiting: 1 } });
  });

  it('a firm that misses a client gets a message for the employer, ready to copy', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    const app = await openForm('manage-organisation', language);
    const { t, user } = app;
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    await user.type(field(t('neighbour-forms:employer.client')), 'Toitures Alizé inc.');
    await user.click(screen.getByRole('button', { name: t('neighbour-forms:employer.copy') }));
    expect(await screen.findByText(t('neighbour-forms:employer.copied'))).toBeInTheDocument();
    expect(writeText.mock.calls[0]?.[0]).toContain('Toitures Alizé inc.');
    expect(writeText.mock.calls[0]?.[0]).toContain(firm.organisation.name);
  });

  it('an employer takes a subject back from its firm, and is told whom it touches', async () => {
    const app = await openAt(FORM_PATHS['manage-organisation'], language, 'employer-person-responsible');
    const { t, user } = app;
    await findPage(t('neighbour-forms:manage.title'));
    const radio = { name: t('neighbour-forms:manage.kind.firm-subjects') };
    await user.click(await screen.findByRole('radio', radio));
    await submit(app);
    expect(await findProblems(t)).toContain(t('neighbour-forms:problem.firm-missing'));
    const choice = screen.getByRole('combobox', { name: labelled(t('neighbour-forms:firm.firm')) });
    await screen.findByRole('option', { name: firm.organisation.name });
    await user.selectOptions(choice, firm.organisation.name);
    const writing = await screen.findByRole('group', { name: t('neighbour-forms:firm.writes') });
    const report = within(writing).getByRole('checkbox', { name: t('common:subject.monthly-report') });
    await waitFor(() => expect(report).toBeChecked());
    await user.click(report);
    await attest(app, ATTESTED);
    const lost = plain(t('common:subject.monthly-report'));
    await waitFor(() => expect(previewText(t)).toContain(lost));
    expect(previewText(t)).toContain(firm.organisation.name);
    expect(previewText(t)).not.toContain('Nguyễn');
    await submit(app);
    const requestId = await findNewRequest(app);
    const params = { profileId: florence?.profileId ?? '' };
    expect(await ask(getRequest, { params: { ...params, requestId } })).toMatchObject({ state: 'applied' });
    const sheet = await ask(getClientFile, {
      params: { ...params, fileId: firm.organisation.id },
      query: {},
    });
    const held = sheet.holdings.filter(({ held: right }) => right !== null).map(({ subject }) => subject);
    expect(held).not.toContain('monthly-report');
    expect(held).toContain('payments-and-statements');
  });

  it('the firm that was chosen stands there again after a reload', async () => {
    const at = FORM_PATHS['manage-organisation'];
    const { t, user, close } = await openAt(at, language, 'employer-person-responsible');
    const radio = { name: t('neighbour-forms:manage.kind.firm-subjects') };
    await user.click(await screen.findByRole('radio', radio));
    const option = { name: firm.organisation.name };
    const choice = { name: labelled(t('neighbour-forms:firm.firm')) };
    await screen.findByRole('option', option);
    await user.selectOptions(screen.getByRole('combobox', choice), firm.organisation.name);
    close();
    await openApp({ language, at });
    await screen.findByRole('option', option);
    expect(screen.getByRole('combobox', choice)).toHaveDisplayValue(firm.organisation.name);
  });

  it('an employer ends its tie with a firm, and ties it again by its exact number', async () => {
    const form = FORM_PATHS['manage-organisation'];
    const app = await openAt(form, language, 'employer-person-responsible');
    const { t, user } = app;
    await findPage(t('neighbour-forms:manage.title'));
    const end = { name: t('neighbour-forms:manage.kind.end-tie') };
    await user.click(await screen.findByRole('radio', end));
    await screen.findByRole('option', { name: firm.organisation.name });
    const choice = screen.getByRole('combobox', { name: labelled(t('neighbour-forms:firm.firm')) });
    await user.selectOptions(choice, firm.organisation.name);
    await attest(app, ATTESTED);
    const tieText = (change: 'added' | 'ended') =>
      plain(t(`requests:tie.${change}`, { name: t('requests:tie.kind') })).replace(/<\/?b>/g, '');
    await waitFor(() => expect(previewText(t)).toContain(tieText('ended')));
    await submit(app);
    await findNewRequest(app);
    act(() => app.history.push(form));
    await user.click(await screen.findByRole('radio', { name: t('neighbour-forms:manage.kind.tie-firm') }));
    await user.type(field(t('neighbour-forms:firm.neq')), '22 1234 5678');
    await waitFor(() => expect(previewText(t)).toContain(plain(t('requests:refusal.firm-unknown'))));
    const neq = field(t('neighbour-forms:firm.neq'));
    await user.clear(neq);
    await user.type(neq, '11 6000 2144');
    const reading = await screen.findByRole('group', { name: t('neighbour-forms:firm.reads') });
    await user.click(within(reading).getByRole('checkbox', { name: t('common:subject.profile') }));
    await waitFor(() => expect(previewText(t)).toContain(tieText('added')));
    expect(previewText(t)).toContain(firm.organisation.name);
    await attest(app, ATTESTED);
    await submit(app);
    await findNewRequest(app);
    const params = { profileId: florence?.profileId ?? '', fileId: firm.organisation.id };
    const { holdings } = await ask(getClientFile, { params, query: {} });
    expect(holdings.flatMap(({ subject, held }) => (held === null ? [] : [[subject, held]]))).toEqual([
      ['profile', 'read'],
    ]);
  });

  it('« Gérer mon organisation » tells it all, and leads to the forms', async () => {
    const { t } = await openAt('/mon-organisation/informations', language);
    await findPage(t('neighbour-forms:details.title'));
    const { headOffice, neq } = await detailsNow();
    expect(await screen.findByText(neq ?? '')).toBeInTheDocument();
    expect(screen.getByText(headOffice?.lines[0] ?? '')).toBeInTheDocument();
    const side = screen.getByRole('navigation', { name: t('navigation:side.label') });
    const link = within(side).getByRole('link', { name: t('navigation:side.details') });
    expect(link).toHaveAttribute('aria-current', 'page');
    for (const [name, form] of [
      [t('neighbour-forms:details.changeInformation'), 'organisation-information'],
      [t('neighbour-forms:details.changeAddress'), 'organisation-address'],
      [t('neighbour-forms:details.manage'), 'manage-organisation'],
    ] as const) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', FORM_PATHS[form]);
    }
  });
});
