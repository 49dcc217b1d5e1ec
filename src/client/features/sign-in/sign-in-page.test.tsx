// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '#client/app/app.tsx';
import { NO_SLOTS } from '#client/app/app-slots.ts';
import { createApp } from '#client/app/create-app.ts';
import { NO_SESSION } from '#client/session/no-session.ts';
import type { Session } from '#contract/session/session.schema.ts';

const SIGNED_IN: Session = {
  account: {
    id: '11111111-1111-4111-8111-111111111111',
    email: 'zoe@riviere-ouelle.example',
    firstName: 'Zoé',
    lastName: 'Lafrenière',
    language: 'fr',
    agent: false,
  },
  profiles: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      organisation: {
        id: '33333333-3333-4333-8333-333333333333',
        name: 'Cabinet Rivière-Ouelle CPA',
        kind: 'accounting-firm',
      },
      contactId: '44444444-4444-4444-8444-444444444444',
      functions: ['person-responsible'],
      active: true,
      abilities: ['list-contacts'],
    },
  ],
  currentProfileId: '22222222-2222-4222-8222-222222222222',
  expiresAt: '2026-11-22T20:00:00Z',
  endsAt: '2026-11-23T04:00:00Z',
  today: '2026-11-22',
};

const REFUSED = {
  type: 'about:blank',
  title: 'refused',
  status: 401,
  code: 'credentials-refused',
  traceId: 'trace-1',
  fields: [],
};

/** A service where only the password « bon » opens; says what was asked of it. */
function stubService() {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: URL, { method, body }: RequestInit) => {
    asked.push(`${method} ${url.pathname}`);
    if (method === 'GET') return Promise.resolve(Response.json(NO_SESSION));
    const good = String(body).includes('"password":"bon"');
    return Promise.resolve(Response.json(good ? SIGNED_IN : REFUSED, { status: good ? 201 : 401 }));
  });
  return asked;
}

async function open(path: string) {
  vi.stubGlobal('scrollTo', vi.fn());
  const history = createMemoryHistory({ initialEntries: [path] });
  const parts = await createApp({ language: 'fr', slots: NO_SLOTS, history });
  render(<App {...parts} />);
  await screen.findByRole('heading', { level: 1, name: 'Se connecter' });
  const email = screen.getByLabelText(/Adresse courriel/);
  const password = screen.getByLabelText(/^Mot de passe/);
  const submit = screen.getByRole('button', { name: 'Connexion' });
  return { email, password, submit, history, user: userEvent.setup() };
}

afterEach(() => vi.unstubAllGlobals());

describe('the sign-in page', () => {
  it('names both empty fields, leads to them, and says so in the title', async () => {
    const asked = stubService();
    const { email, submit, user } = await open('/connexion');
    expect(document.title).toBe('Se connecter – Mandat');
    await user.click(submit);
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(document.title).toBe('Erreur\u00a0: Se connecter – Mandat');
    expect(email).toHaveAccessibleDescription(/Écrivez votre adresse courriel/);
    await user.click(screen.getByRole('link', { name: 'Écrivez votre adresse courriel.' }));
    expect(email).toHaveFocus();
    await user.keyboard('zoe@riviere-ouelle.example');
    expect(screen.queryByRole('link', { name: 'Écrivez votre adresse courriel.' })).not.toBeInTheDocument();
    expect(asked).toEqual(['GET /api/session']);
  });

  it('keeps what was typed when refused, then goes where one was going', async () => {
    stubService();
    const { email, password, submit, history, user } = await open('/connexion?retour=%2F%3Fsuite%3D1');
    await user.type(email, 'zoe@riviere-ouelle.example');
    await user.type(password, 'mauvais{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent(
      'L’adresse courriel ou le mot de passe ne convient pas',
    );
    expect([email, password]).toEqual([
      expect.objectContaining({ value: 'zoe@riviere-ouelle.example' }),
      expect.objectContaining({ value: 'mauvais' }),
    ]);
    await user.clear(password);
    await user.type(password, 'bon');
    await user.click(submit);
    const heading = await screen.findByRole('heading', { level: 1, name: 'Bonjour Zoé' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(history.location.href).toBe('/?suite=1');
    expect(document.title).toBe('Accueil – Mandat');
  });

  it('speaks English at once, errors included, and remembers it', async () => {
    stubService();
    const { submit, user } = await open('/connexion?motif=session');
    await user.click(submit);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Write your email address.' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en-CA');
    expect(localStorage.getItem('mandat.language')).toBe('en');
  });
});
