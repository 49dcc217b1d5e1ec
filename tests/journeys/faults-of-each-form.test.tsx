import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { listRequests } from '#contract/requests/request.operations.ts';
import { endSession } from '#contract/session/session.operations.ts';
import type { Fault } from '#mocks/faults.ts';
import {
  arriveAt,
  expectTyped,
  FORM_CASES,
  type FormCase,
  firm,
  type OpenedForm,
  openCase,
  typedIn,
} from './each-form.ts';
import { ask, findProblems, responsibleOf, submit } from './form-steps.ts';
import { findPage, signIn } from './steps.ts';

const profileId = responsibleOf(firm);

/** As long as a page waits for an answer, made short: a page's patience is 20 seconds. */
const PATIENCE_MS = 20_000;
const SHORT_MS = 100;

/** A call that no answer comes to in time. */
const TIMEOUT: Fault = { kind: 'slow', milliseconds: 3_600_000 };

const FAULTS = [
  ['refused', { kind: 'failing', code: 'not-allowed' }],
  ['met by a fault of the service', { kind: 'failing', code: 'internal-error' }],
  ['met by a service that isn’t there', { kind: 'failing', code: 'service-unavailable' }],
  ['left without an answer', TIMEOUT],
  ['done, and its answer lost', { kind: 'answer-lost' }],
] as const satisfies ReadonlyArray<readonly [string, Fault]>;

const isSubmission = ({ method, url }: Request) =>
  method === 'POST' && new URL(url).pathname.endsWith('/requests');

function shortenPatience(): void {
  const { setTimeout: waiting } = globalThis;
  const spy = vi.spyOn(globalThis, 'setTimeout');
  spy.mockImplementation(((done: () => void, milliseconds?: number) =>
    waiting(done, milliseconds === PATIENCE_MS ? SHORT_MS : milliseconds)) as typeof setTimeout);
  onTestFinished(() => void spy.mockRestore());
}

/** The first tries may meet something that isn't read yet; the fault of the submission itself comes after them. */
async function submitUntilDone(app: OpenedForm, one: FormCase) {
  await waitFor(
    async () => {
      await submit(app);
      expect((await findProblems(app.t))[0]).toContain(app.t('forms:unanswered'));
    },
    { interval: 300 },
  );
  await submit(app);
  await arriveAt(one, app);
  app.faults.set(undefined);
}

/** However often it was sent, it was done once. */
async function expectOnce() {
  const { total } = await ask(listRequests, { params: { profileId }, query: {} });
  expect(total).toBe(1);
}

/** Which calls suffer: each one the first time that it is made. Its ids don't make it another. */
function onceEach(): (request: Request) => boolean {
  const made = new Set<string>();
  return ({ method, url }) => {
    const call = `${method} ${new URL(url).pathname.replaceAll(/[0-9a-f-]{36}/g, 'id')}`;
    if (made.has(call) || !call.includes('/profiles/')) return false;
    made.add(call);
    return true;
  };
}

describe.each(FORM_CASES)('the form $form', (one: FormCase) => {
  // In turn, so that each form is met in both languages.
  const languageOf = (place: number) => LANGUAGES[place % LANGUAGES.length] ?? 'fr';

  it.each(FAULTS.map(([name, fault], place) => [name, fault, languageOf(place)] as const))(
    'whose submission is %s: nothing typed is lost, nothing is done twice',
    async (_name, fault, language) => {
      const app = await openCase(one, language);
      await one.fillIn(app);
      const typed = typedIn();
      expect(typed.length).toBeGreaterThan(0);
      if (fault === TIMEOUT) shortenPatience();
      app.faults.set(fault, isSubmission);
      await submit(app);
      expect(await findProblems(app.t)).toHaveLength(1);
      await expectTyped(typed);
      app.faults.set(undefined);
      await submit(app);
      await arriveAt(one, app);
      await expectOnce();
    },
  );

  it.each([
    ['fr', 'internal-error', { kind: 'failing', code: 'internal-error' }],
    ['en', 'offline', { kind: 'offline' }],
  ] as const)(
    'whose calls each fail once (%s, %s): it is filled in and submitted all the same',
    async (language, _name, fault) => {
      const app = await openCase(one, language, ({ faults }) => faults.set(fault, onceEach()));
      await one.fillIn(app);
      await submitUntilDone(app, one);
      await expectOnce();
    },
  );
});

/** Calls that a page makes when it finds its session ended. */
const MOST_AT_ONCE = 10;

// A list from outside lies in the browser's database: tests/browser/demo/reconciliation.test.ts ends that session.
const DRAFTED = FORM_CASES.filter(({ form }) => form !== 'reconciliation');

describe.each(DRAFTED)('the form $form', (one: FormCase) => {
  it.each(LANGUAGES)(
    'submitted after the session ended, in %s: it goes on as it was left',
    async (language) => {
      const app = await openCase(one, language);
      await one.fillIn(app);
      const typed = typedIn();
      await ask(endSession, {});
      const asked = vi.spyOn(globalThis, 'fetch');
      // A preview under way may find it out before the click.
      if (screen.queryByRole('button', { name: app.t('forms:submit') })) await submit(app);
      await findPage(app.t('session:title'));
      // What was under way is refused once, and not asked again and again by a page that is being left.
      expect(asked.mock.calls.length).toBeLessThan(MOST_AT_ONCE);
      asked.mockRestore();
      const persona = firm.personas.find(({ profileId: id }) => id === profileId);
      await signIn(app, persona?.email ?? '');
      await screen.findByRole('button', { name: app.t('forms:submit') });
      await expectTyped(typed);
      await submit(app);
      await arriveAt(one, app);
      await expectOnce();
    },
  );
});
