import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callOperation } from '#client/http/call-operation.ts';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { decideReview, listReviews } from '#contract/requests/agent.operations.ts';
import { getRequest, submitRequest } from '#contract/requests/request.operations.ts';
import { addDays } from '#domain/calendar/calendar-day.ts';
import { ATTESTATION_VERSION, ATTESTED_BY, type RequestForm } from '#domain/request/request.ts';
import type { World } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { crowdedFirm } from './crowded-firm.ts';
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
import { contactNamed, filesOf } from './open-form.ts';
import { findPage, plain } from './steps.ts';

type Body = Parameters<typeof callOperation<typeof submitRequest>>[1]['body'];

/** A form that was submitted before. */
function submitted(world: World, form: RequestForm, content: Body['content']) {
  const version = ATTESTATION_VERSION;
  const attestations = ATTESTED_BY[form].map((key) => ({ key, version, language: 'fr' as const }));
  const body = { form, content, attestations, corrects: null };
  return callOperation(submitRequest, { params: { profileId: responsibleOf(world) }, body });
}

/** A new person who bears the name of a contact, and whom the agent has refused. */
async function refusedAddition(world: World, controls: { signInAs(persona: string): Promise<void> }) {
  await controls.signInAs('person-responsible');
  const { id } = await submitted(world, 'add-relation', {
    kind: 'acts',
    acts: [
      {
        kind: 'grant',
        contactId: null,
        newContactId: '5b0c6a0e-7b1f-4f0e-9d53-1f3f9a0f7c11',
        person: {
          firstName: 'Maude',
          lastName: 'D’Amours',
          email: 'm.damours@ailleurs.example',
          language: 'en',
          phones: [{ kind: 'mobile', number: '+14185550134', extension: null }],
          clientNumber: '7654321',
        },
        fileId: world.organisation.id,
        function: 'staff-member',
        startOn: world.today,
        endOn: '2099-06-30',
        subjects: [],
      },
    ],
  });
  await controls.signInAs('agent');
  const { reviews } = await callOperation(listReviews, {});
  const review = reviews.find(({ requestId }) => requestId === id);
  if (!review) throw new Error('nothing waits for the agent');
  await callOperation(decideReview, {
    params: { organisationId: world.organisation.id, requestId: id, line: review.line },
    body: { decision: 'refuse', reason: 'Numéro de client inconnu' },
  });
  await controls.signInAs('person-responsible');
  return id;
}

async function openCorrection(language: Language, requestId: string) {
  const app = await openApp({ language, at: `/mes-demandes/${requestId}` });
  const correct = await screen.findByRole(
    'link',
    { name: app.t('demands:action.correct') },
    { timeout: 10_000 },
  );
  await app.user.click(correct);
  return app;
}

describe.each(LANGUAGES)('a refused request, in %s', (language) => {
  it('is corrected without typing again', async () => {
    const world = await loadWorld('firm');
    const { controls } = await openService(world);
    const refused = await refusedAddition(world, controls);
    const app = await openCorrection(language, refused);
    const { t, user } = app;
    await findPage(t('add-relation:title'));
    const box = (name: string) => screen.findByRole('textbox', { name: labelled(name) });
    expect(await box(t('add-relation:person.firstName'))).toHaveValue('Maude');
    expect(await box(t('add-relation:person.lastName'))).toHaveValue('D’Amours');
    expect(await box(t('forms:day.end'))).toHaveValue('2099-06-30');
    // All that was wrong with it.
    await user.clear(await box(t('add-relation:person.clientNumber')));
    await waitFor(() => expect(previewText(t)).toContain(t('requests:preview.title')));
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    const requestId = await findNewRequest(app);
    const sheet = await ask(getRequest, { params: { profileId: responsibleOf(world), requestId } });
    expect(sheet.corrects?.id).toBe(refused);
    expect(sheet.state).toBe('applied');
    expect(await screen.findByText(t('demands:sheet.corrects'))).toBeInTheDocument();
    // Either leads to the other.
    const former = await ask(getRequest, { params: { profileId: responsibleOf(world), requestId: refused } });
    expect(former.correctedBy?.number).toBe(sheet.number);
    await user.click(screen.getByRole('link', { name: former.number }));
    expect(await screen.findByText(t('demands:sheet.correctedBy'))).toBeInTheDocument();
  });

  it('is taken whole, however many of its lines were refused', async () => {
    const world = await crowdedFirm({ members: 230, withoutEmail: true });
    const { controls } = await openService(world);
    await controls.signInAs('person-responsible');
    const { id } = await submitted(world, 'issue-codes', {
      kind: 'bulk',
      targets: { list: 'contacts', ids: null, query: { linked: 'never', active: 'true' } },
      act: { kind: 'issue-code', reminder: false },
    });
    const params = { profileId: responsibleOf(world), requestId: id };
    await waitFor(
      async () => expect((await act(() => callOperation(getRequest, { params }))).counts.pending).toBe(0),
      { timeout: 20_000 },
    );
    // One of them, and all 230 of the crowd, have no address.
    const app = await openCorrection(language, id);
    const { t } = app;
    // A long request is read page after page.
    await screen.findByRole('heading', { level: 1, name: t('bulk:title') }, { timeout: 10_000 });
    await screen.findByText(
      plain(t('bulk:targets.contacts', { count: 231, n: '231' })),
      {},
      { timeout: 10_000 },
    );
    await attest(app, ['changes-exact-with-documents']);
    await submit(app);
    const requestId = await findNewRequest(app);
    const sheet = await ask(getRequest, { params: { ...params, requestId } });
    expect(sheet.corrects?.id).toBe(id);
    expect(Object.values(sheet.counts).reduce((sum, count) => sum + count)).toBe(231);
  }, 60_000);

  it('shows what a departure that took place has left to hand over', async () => {
    const world = await loadWorld('firm');
    const { controls } = await openService(world);
    await controls.signInAs('person-responsible');
    const [huong, samuel] = ['Thị Hương Nguyễn', 'Samuel Fréchette'].map((name) => contactNamed(world, name));
    const [file] = filesOf(world, huong?.id ?? '');
    if (!(huong && samuel && file)) throw new Error('the firm lacks what this journey needs');
    const { id } = await submitted(world, 'departure', {
      kind: 'acts',
      acts: [
        {
          kind: 'grant',
          contactId: samuel.id,
          newContactId: null,
          person: null,
          fileId: file.id,
          function: 'authorized-individual',
          // Over before it began.
          startOn: world.today,
          endOn: addDays(world.today, -1),
          subjects: [],
        },
        { kind: 'end', contactId: huong.id, scope: 'all', ids: [], lastDay: world.today },
      ],
    });
    const { t } = await openCorrection(language, id);
    await findPage(t('departure:title'));
    const name = t('departure:handOvers.link', { file: file.name, name: 'Samuel Fréchette' });
    const link = await screen.findByRole('link', { name: plain(name) });
    const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', 'http://localhost');
    expect([pathname, searchParams.get('contact'), searchParams.get('dossier')]).toEqual([
      FORM_PATHS['add-relation'],
      samuel.id,
      file.id,
    ]);
  });
});
