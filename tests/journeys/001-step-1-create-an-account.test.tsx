import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { codeTo, fill, mailTo, press, summaryOf } from './account-steps.ts';
import { labelled } from './form-steps.ts';
import { choose, findPage, plain, signIn } from './steps.ts';

const world = await loadWorld('firm');
const EMAIL = 'noemie.theriault@courriel.example';
const PASSWORD = 'sept cormorans lisent à voix haute';

it('has the words of the guide', async () => {
  await openService(world);
  const { user } = await openApp({ language: 'fr' });
  await findPage('Se connecter');
  expect(screen.getByRole('link', { name: 'Mot de passe oublié?' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /titulaires d’un permis de référence/ })).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Créer un compte' }));
  await findPage('Création du compte');
  for (const label of ['Adresse courriel', 'Mot de passe', 'Confirmez le mot de passe']) {
    expect(screen.getByLabelText(new RegExp(`^${label}`))).toBeInTheDocument();
  }
  expect(screen.getByRole('button', { name: 'Suivant' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Retour à l’authentification' })).toBeInTheDocument();
});

describe.each(LANGUAGES)('creating an account (001, step 1), in %s', (language) => {
  async function openSignUp() {
    await openService(world);
    const app = await openApp({ language });
    await findPage(app.t('session:title'));
    await app.user.click(screen.getByRole('link', { name: app.t('session:create') }));
    await findPage(app.t('sign-up:title'));
    return app;
  }
  type App = Awaited<ReturnType<typeof openSignUp>>;

  async function firstStep(app: App, email: string) {
    const { t } = app;
    await fill(app, t('session:email'), email);
    await fill(app, t('session:password'), PASSWORD);
    await fill(app, t('credentials:password.confirmation'), PASSWORD);
    await press(app, t('sign-up:next'));
    await screen.findByLabelText(new RegExp(`^${t('sign-up:firstName')}`));
  }

  async function secondStep(app: App) {
    const { t } = app;
    await fill(app, t('sign-up:firstName'), 'Noémie');
    await fill(app, t('sign-up:lastName'), 'Thériault');
    await app.user.click(screen.getByRole('checkbox', { name: new RegExp(t('sign-up:terms.label')) }));
    await press(app, t('sign-up:create'));
    await screen.findByLabelText(new RegExp(`^${t('credentials:code.label')}`));
  }

  it('goes through its three steps, and opens the linking screen', async () => {
    const app = await openSignUp();
    const { t } = app;
    await firstStep(app, EMAIL);
    expect(document.body).toHaveTextContent(plain(t('sign-up:step', { step: 2, count: 3 })));
    await secondStep(app);
    await fill(app, t('credentials:code.label'), '00000000');
    await press(app, t('credentials:code.validate'));
    expect(await summaryOf(t('sign-up:codeSummary'))).toEqual([plain(t('problems:code.code-refused'))]);
    expect(screen.getByRole('button', { name: t('credentials:code.resend') })).toBeDisabled();
    await fill(app, t('credentials:code.label'), await codeTo(EMAIL));
    await press(app, t('credentials:code.validate'));
    await findPage(t('linking:title'));
    expect(app.address()).toBe('/liaison');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('cormorans');
    await choose(app, 'menuitem', new RegExp(t('navigation:profile.signOut')));
    await signIn(app, EMAIL, PASSWORD);
    await findPage(t('linking:title'));
  });

  it('says what is wrong in each step, and how good a password is', async () => {
    const app = await openSignUp();
    const { t } = app;
    await press(app, t('sign-up:next'));
    expect(await summaryOf(t('sign-up:summary'))).toEqual([
      t('session:missing.email'),
      t('credentials:password.missing'),
      t('credentials:password.confirmMissing'),
    ]);
    await fill(app, t('session:password'), 'court');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      t('credentials:strength.short', { count: 10 }),
    );
    await fill(app, t('session:password'), PASSWORD);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      t('credentials:strength.strong'),
    );
    await fill(app, t('credentials:password.confirmation'), `${PASSWORD}!`);
    await fill(app, t('session:email'), EMAIL);
    expect(await summaryOf(t('sign-up:summary'))).toEqual([t('credentials:password.different')]);
    await fill(app, t('credentials:password.confirmation'), PASSWORD);
    await press(app, t('sign-up:next'));
    await screen.findByLabelText(new RegExp(`^${t('sign-up:firstName')}`));
    await press(app, t('sign-up:create'));
    expect(await summaryOf(t('sign-up:summary'))).toEqual([
      t('sign-up:missing.firstName'),
      t('sign-up:missing.lastName'),
      t('sign-up:missing.terms'),
    ]);
    await press(app, t('sign-up:previous'));
    expect(await screen.findByLabelText(new RegExp(`^${t('session:email')}`))).toHaveValue(EMAIL);
  });

  it('tells nobody that an address has an account; its owner gets a mail that does', async () => {
    const app = await openSignUp();
    const { email } = memberOf(FIRM, 'anais');
    await firstStep(app, email);
    await secondStep(app);
    expect(document.body).toHaveTextContent(email);
    expect(await mailTo(email)).not.toMatch(/\b\d{8}\b/);
  });

  it('replaces a forgotten password', async () => {
    await openService(world);
    const app = await openApp({ language });
    const { t } = app;
    const { email } = memberOf(FIRM, 'anais');
    await findPage(t('session:title'));
    await app.user.click(screen.getByRole('link', { name: t('session:forgot') }));
    await findPage(t('password-reset:title'));
    await fill(app, t('session:email'), email);
    await press(app, t('password-reset:send'));
    await screen.findByLabelText(new RegExp(`^${t('credentials:code.label')}`));
    await fill(app, t('credentials:code.label'), await codeTo(email));
    await fill(app, t('credentials:password.fresh'), PASSWORD);
    await fill(app, t('credentials:password.confirmation'), PASSWORD);
    await press(app, t('password-reset:change'));
    expect(await screen.findByText(t('password-reset:done.title'))).toBeInTheDocument();
    await app.user.click(screen.getByRole('link', { name: t('session:submit') }));
    await signIn(app, email, DEMO_PASSWORD);
    await screen.findByRole('alert', { name: t('session:summary') });
    await signIn(app, email, PASSWORD);
    await waitFor(() => findPage(t('home:greeting', { name: 'Anaïs' })));
  });

  it.each([
    ['that has an account', memberOf(FIRM, 'anais').email],
    ['that nobody has', 'personne@courriel.example'],
  ])(
    'comes back to the code of a forgotten password after a reload, for an address %s',
    async (_what, email) => {
      await openService(world);
      const before = await openApp({ language, at: '/mot-de-passe-oublie' });
      const { t } = before;
      await findPage(t('password-reset:title'));
      await fill(before, t('session:email'), email);
      await press(before, t('password-reset:send'));
      await screen.findByLabelText(labelled(t('credentials:code.label')));
      await fill(before, t('credentials:password.fresh'), PASSWORD);
      const at = before.address();
      const kept = Object.entries({ ...localStorage, ...sessionStorage }).filter(([, value]) =>
        value.includes(email),
      );
      expect(kept).toHaveLength(1);
      expect(Object.keys(JSON.parse(kept[0]?.[1] ?? '')).sort()).toEqual([
        'email',
        'expiresAt',
        'id',
        'resendAt',
      ]);
      before.close();

      const app = await openApp({ language, at });
      await screen.findByLabelText(labelled(t('credentials:code.label')));
      expect(document.body).toHaveTextContent(email);
      expect(screen.getByLabelText(labelled(t('credentials:password.fresh')))).toHaveValue('');
      // Back, to correct the address; forward, it is still there.
      await act(async () => app.history.push('/mot-de-passe-oublie'));
      await screen.findByRole('button', { name: t('password-reset:send') });
      await act(async () => app.history.back());
      await screen.findByLabelText(labelled(t('credentials:code.label')));
      await press(app, t('sign-up:otherAddress'));
      await screen.findByRole('button', { name: t('password-reset:send') });
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(email);
    },
  );

  it('creates one account by a double click on « Valider le code »; the way back opens no second one', async () => {
    const app = await openSignUp();
    const { t } = app;
    await firstStep(app, EMAIL);
    await secondStep(app);
    await fill(app, t('credentials:code.label'), await codeTo(EMAIL));
    await app.user.dblClick(screen.getByRole('button', { name: t('credentials:code.validate') }));
    await findPage(t('linking:title'));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(async () => app.history.back());
    await findPage(t('linking:title'));
  });
});
