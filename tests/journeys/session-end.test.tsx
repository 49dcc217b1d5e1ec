import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storeDraft } from '#client/forms/draft-storage.ts';
import { LANGUAGES } from '#client/i18n/language.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { findContactTable } from './contact-table.ts';
import { findPage, signIn } from './steps.ts';

const ANAIS = memberOf(FIRM, 'anais').email;
const LIST = '/mon-organisation/contacts?actif=vrai';
const place = { accountId: 'somebody', profileId: 'profile', name: 'modify-contact/' };

/** So many minutes later, the tab is looked at again: timers sleep with the machine. */
async function lookAfter(minutes: number) {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
}

/** Keeps the first answer about the session's end back, as a machine that sleeps does, until it is let go. */
function holdFirstLook() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const send = globalThis.fetch;
  let looks = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await send(input, init);
    if (!new Headers(init?.headers).has('x-background')) return response;
    // A server tells what time it is; what is kept back tells the time it was.
    const headers = new Headers(response.headers);
    headers.set('date', new Date().toUTCString());
    looks += 1;
    if (looks === 1) await held;
    return new Response(response.body, { status: response.status, headers });
  });
  return { letGo: () => letGo(), reached: () => waitFor(() => expect(looks).toBeGreaterThan(0)) };
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(LANGUAGES)('the end of a session, in %s', (language) => {
  async function openList() {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { controls } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const app = await openApp({ language, at: LIST });
    await findContactTable(app.t);
    // A request under way when the clock moves would keep the session open from then on.
    await waitFor(() => expect(app.queryClient.isFetching()).toBe(0));
    return app;
  }

  it('is announced two minutes before, with one click to stay', async () => {
    const { t, user } = await openList();
    await lookAfter(25);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await lookAfter(4);
    const dialog = await screen.findByRole('alertdialog', { name: t('shell:ending.title') });
    expect(dialog).toHaveTextContent(/[01]:\d\d/);
    await user.click(screen.getByRole('button', { name: t('shell:ending.stay') }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    await lookAfter(20);
    await findContactTable(t);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  it('is announced by the newest answer, whatever an older one says later', async () => {
    const { t } = await openList();
    const { letGo, reached } = holdFirstLook();
    await lookAfter(25);
    await reached();
    await lookAfter(4);
    const dialog = await screen.findByRole('alertdialog', { name: t('shell:ending.title') });
    await act(async () => letGo());
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(dialog).toBeInTheDocument();
  });

  it('leads to sign in again, and back to the same page', async () => {
    const app = await openList();
    await lookAfter(31);
    expect(await screen.findByText(app.t('session:ended.title'))).toBeInTheDocument();
    await signIn(app, ANAIS);
    await findContactTable(app.t);
    expect(app.address()).toBe(LIST);
  });

  it('comes when one signs out in another tab, and leaves no draft', async () => {
    const { t } = await openList();
    storeDraft(place, 'this', undefined, { typed: 'Maude' });
    const other = new BroadcastChannel('mandat.session');
    other.postMessage({ tab: 'another', kind: 'signed-out' });
    await findPage(t('session:title'));
    expect(await screen.findByText(t('session:signedOut.title'))).toBeInTheDocument();
    await waitFor(() => expect(JSON.stringify({ ...localStorage })).not.toContain('Maude'));
    other.close();
  });
});
