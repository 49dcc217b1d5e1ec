import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { endSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { findContactTable, findCount } from './contact-table.ts';
import { choose, findPage, openProfileMenu, plain, signIn } from './steps.ts';

const ANAIS = memberOf(FIRM, 'anais').email;
const DISABLED = memberOf(FIRM, 'ciaran').email;
const SAMUEL = memberOf(FIRM, 'samuel').email;
const EMPLOYER = 'Charpenterie de l’Anse-aux-Outardes inc.';

it('signs in with the words of the guide (002, step 1)', async () => {
  await openService(testWorld());
  const { user } = await openApp();
  await findPage('Se connecter');
  await user.type(screen.getByLabelText(/^Adresse courriel/), ANAIS);
  await user.type(screen.getByLabelText(/^Mot de passe/), DEMO_PASSWORD);
  await user.click(screen.getByRole('button', { name: 'Connexion' }));
  const heading = await findPage('Bonjour Anaïs');
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toBe('Accueil – Mandat');
  expect(screen.getByRole('link', { name: 'Mon organisation' })).toBeInTheDocument();
});

describe.each(LANGUAGES)('signing in, in %s', (language) => {
  it.each([
    ['a wrong password', ANAIS, 'pas-le-bon'],
    ['an address nobody has', 'personne@nulle-part.example', DEMO_PASSWORD],
  ])('refuses %s in the same words, and keeps what was typed', async (_what, email, password) => {
    await openService(testWorld());
    const app = await openApp({ language });
    await signIn(app, email, password);
    const summary = await screen.findByRole('alert', { name: app.t('session:summary') });
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent(app.t('problems:code.credentials-refused'));
    const page = app.t('session:title');
    expect(document.title).toBe(app.t('navigation:title.failed', { page }));
    expect(plain(document.title)).toBe(
      language === 'fr' ? 'Erreur : Se connecter – Mandat' : 'Error: Sign in – Mandat',
    );
    expect(screen.getByRole('textbox')).toHaveValue(email);
    await signIn(app, ANAIS);
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
    expect(document.title).toBe(app.t('navigation:title.page', { page: app.t('home:title') }));
  });

  it('says of a disabled account that it is, and who can help', async () => {
    await openService(testWorld());
    const app = await openApp({ language });
    await signIn(app, DISABLED);
    const summary = await screen.findByRole('alert', { name: app.t('session:summary') });
    expect(summary).toHaveTextContent(app.t('problems:code.account-disabled'));
    expect(screen.getByRole('textbox')).toHaveValue(DISABLED);
  });

  it('comes back to the page that was asked, with its view', async () => {
    await openService(testWorld());
    const asked = '/mon-organisation/contacts?fonction=dirigeant&ordre=desc';
    const app = await openApp({ language, at: asked });
    await signIn(app, ANAIS);
    await findCount(app.t, 2);
    expect(app.address()).toBe(asked);
  });

  it('comes back to the same view after a session that ended by itself', async () => {
    const { controls } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const app = await openApp({ language, at: '/mon-organisation/contacts?actif=vrai' });
    const table = await findContactTable(app.t);
    await fetch(endSession.path, {
      method: endSession.method,
      headers: { 'content-type': 'application/json' },
    });
    await app.user.click(within(table).getByRole('button', { name: app.t('contacts:columns.function') }));
    expect(await screen.findByText(app.t('session:ended.title'))).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Bélanger');
    await signIn(app, ANAIS);
    await findContactTable(app.t);
    expect(app.address()).toBe('/mon-organisation/contacts?actif=vrai&tri=fonction');
  });

  it('leaves nothing personal behind when signing out', async () => {
    const { controls } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const app = await openApp({ language, at: '/mon-organisation/contacts' });
    await findContactTable(app.t);
    await choose(app, 'menuitem', new RegExp(app.t('navigation:profile.signOut')));
    expect(await screen.findByText(app.t('session:signedOut.title'))).toBeInTheDocument();
    await findPage(app.t('session:title'));
    const kept = [
      document.body.textContent,
      JSON.stringify(
        app.queryClient
          .getQueryCache()
          .getAll()
          .map((query) => [query.queryKey, query.state.data]),
      ),
      JSON.stringify(
        app.queryClient
          .getMutationCache()
          .getAll()
          .map((mutation) => mutation.state),
      ),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join('\n');
    expect(kept).not.toMatch(/Bélanger|Anaïs|riviere-ouelle|trois-castors|[0-9a-f]{8}-[0-9a-f]{4}-/);
    app.close();
    const again = await openApp({ language, at: '/mon-organisation/contacts' });
    await findPage(again.t('session:title'));
  });

  it('says that one is still signed in when signing out did not go through', async () => {
    const { controls, faults } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const app = await openApp({ language });
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
    faults.set({ kind: 'offline' });
    await choose(app, 'menuitem', new RegExp(app.t('navigation:profile.signOut')));
    const told = `${app.t('navigation:profile.signOutFailed')} ${app.t('problems:network.offline')}`;
    expect(await screen.findAllByText(plain(told))).not.toHaveLength(0);
    faults.set(undefined);
    await choose(app, 'menuitem', new RegExp(app.t('navigation:profile.signOut')));
    await findPage(app.t('session:title'));
  });

  it('can be tried again when the answer was lost on its way', async () => {
    const { faults } = await openService(testWorld());
    const app = await openApp({ language });
    await findPage(app.t('session:title'));
    faults.set({ kind: 'answer-lost' });
    await signIn(app, ANAIS);
    const summary = await screen.findByRole('alert', { name: app.t('session:summary') });
    expect(summary).toHaveTextContent(app.t('problems:network.offline'));
    faults.set(undefined);
    await app.user.click(screen.getByRole('button', { name: app.t('session:submit') }));
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
  });

  it('changes of profile: the other organisation, its abilities, and for the next time too', async () => {
    await openService(testWorld());
    const app = await openApp({ language });
    await signIn(app, SAMUEL);
    await findPage(app.t('home:greeting', { name: 'Samuel' }));
    const card = () => screen.getByRole('button', { name: new RegExp(app.t('navigation:profile.label')) });
    const [before, after] = card().textContent?.includes(FIRM.name)
      ? [FIRM.name, EMPLOYER]
      : [EMPLOYER, FIRM.name];
    const menu = await openProfileMenu(app);
    expect(within(menu).getByRole('menuitemradio', { name: new RegExp(before) })).toBeChecked();
    await app.user.click(within(menu).getByRole('menuitemradio', { name: new RegExp(after) }));
    await waitFor(() => expect(card()).toHaveTextContent(after));
    await waitFor(() => {
      const said = screen.getAllByRole('status').map((status) => plain(status.textContent));
      expect(said).toContain(plain(app.t('navigation:profile.current', { name: after })));
    });
    expect(screen.getByRole('main')).toHaveTextContent(after);
    expect(screen.getByRole('main')).not.toHaveTextContent(before);
    app.close();
    const again = await openApp({ language });
    await findPage(again.t('home:greeting', { name: 'Samuel' }));
    expect(card()).toHaveTextContent(after);
  });
});
