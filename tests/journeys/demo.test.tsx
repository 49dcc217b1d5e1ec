import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { demoSlots } from '#client/app/demo-slots.tsx';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { readSavedDemo, saveDemo } from '#mocks/demo-storage.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { choose, findPage, plain } from './steps.ts';

const world = await loadWorld('firm');

async function openDemoPage(language: Language, at = '/') {
  const { controls, close: closeService } = await openService(world, {
    saved: readSavedDemo(localStorage),
    save: (saved) => saveDemo(localStorage, saved),
  });
  const app = await openApp({ language, at, slots: demoSlots(controls) });
  // The service runs in the page: it goes with it.
  function close() {
    app.close();
    closeService();
  }
  return { ...app, close };
}

async function openPanel({ user, t }: OpenedApp) {
  await user.click(screen.getByRole('button', { name: t('demo:bar.open') }));
  return within(await screen.findByRole('dialog', { name: t('demo:panel.title') }));
}

function barText({ t }: OpenedApp): string {
  return plain(screen.getByRole('region', { name: t('demo:bar.label') }).textContent);
}

it('is named in the words of the trainers', async () => {
  await openDemoPage('fr');
  await findPage('Se connecter');
  const bar = screen.getByRole('region', { name: 'Mode démo' });
  expect(bar).toHaveTextContent('Cabinet comptable · 22 novembre 2026 · aucune donnée réelle');
  expect(
    screen.getByRole('button', { name: /Anaïs Bélanger-Côté.*Personne responsable · Cabinet/ }),
  ).toBeInTheDocument();
});

describe.each(LANGUAGES)('demo mode, in %s', (language) => {
  it('signs in as a person of the world with one click', async () => {
    const app = await openDemoPage(language);
    await findPage(app.t('session:title'));
    expect(screen.getByRole('heading', { name: app.t('demo:signIn.title') })).toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: /^Thomas Lévesque/ }));
    await findPage(app.t('home:greeting', { name: 'Thomas' }));
    expect(barText(app)).toContain(app.t('demo:world.firm'));
  });

  it('says why a person cannot be signed in as', async () => {
    const app = await openDemoPage(language);
    await findPage(app.t('session:title'));
    await app.user.click(screen.getByRole('button', { name: /^Ciarán Ó Briain/ }));
    expect(await screen.findByText(plain(app.t('problems:code.account-disabled')))).toBeInTheDocument();
  });

  it('changes of person in the panel, which closes', async () => {
    const app = await openDemoPage(language);
    await app.user.click(await screen.findByRole('button', { name: /^Anaïs/ }));
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
    const panel = await openPanel(app);
    await app.user.click(panel.getByRole('button', { name: /^Jérôme St-Amand/ }));
    await findPage(app.t('home:greeting', { name: 'Jérôme' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: app.t('home:standing.former.title') })).toBeInTheDocument();
  });

  it('goes to another situation, with its own persons', async () => {
    const app = await openDemoPage(language);
    await app.user.click(await screen.findByRole('button', { name: /^Anaïs/ }));
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
    const panel = await openPanel(app);
    const choice = panel.getByRole('combobox', { name: app.t('demo:panel.world') });
    await app.user.selectOptions(choice, app.t('demo:world.new-organisation'));
    const rosalie = await panel.findByRole('button', { name: /^Rosalie Vigneault-Labbé/ });
    expect(panel.queryByRole('button', { name: /^Anaïs/ })).not.toBeInTheDocument();
    await app.user.click(rosalie);
    await findPage(app.t('home:greeting', { name: 'Rosalie' }));
    await waitFor(() => expect(barText(app)).toContain(app.t('demo:world.new-organisation')));
  });

  it('keeps what was done over a reload, and restores the situation when asked', async () => {
    const [first, second] = ['Cabinet Rivière-Ouelle CPA', 'Charpenterie de l’Anse-aux-Outardes inc.'];
    const profile = () => screen.getByRole('button', { name: new RegExp(app.t('navigation:profile.label')) });
    let app = await openDemoPage(language);
    await app.user.click(await screen.findByRole('button', { name: /^Samuel Fréchette/ }));
    await findPage(app.t('home:greeting', { name: 'Samuel' }));
    const [before = '', after = ''] = profile().textContent?.includes(first)
      ? [first, second]
      : [second, first];
    await choose(app, 'menuitemradio', new RegExp(after));
    await waitFor(() => expect(profile()).toHaveTextContent(after));
    app.close();

    app = await openDemoPage(language);
    await findPage(app.t('home:greeting', { name: 'Samuel' }));
    expect(profile()).toHaveTextContent(after);

    const panel = await openPanel(app);
    await app.user.click(panel.getByRole('button', { name: app.t('demo:panel.reset') }));
    expect(panel.getByRole('button', { name: app.t('common:cancel') })).toHaveFocus();
    await app.user.click(panel.getByRole('button', { name: app.t('demo:panel.confirm') }));
    await findPage(app.t('session:title'));
    expect(await screen.findAllByText(plain(app.t('demo:panel.wasReset')))).not.toHaveLength(0);
    await app.user.click(screen.getByRole('button', { name: /^Samuel Fréchette/ }));
    await findPage(app.t('home:greeting', { name: 'Samuel' }));
    expect(profile()).toHaveTextContent(before);
  });
});
