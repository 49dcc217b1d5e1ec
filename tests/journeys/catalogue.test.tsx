import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import type { PersonaKind } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');

async function openAs(persona: PersonaKind, language: Language, at = '/catalogue') {
  const { controls } = await openService(world);
  await controls.signInAs(persona);
  return openApp({ language, at });
}

function tiles(region: HTMLElement): string[] {
  return within(region)
    .getAllByRole('heading', { level: 3 })
    .map((heading) => plain(heading.textContent));
}

it('is found by the words of the guides (002 and 003, steps 4 and 5)', async () => {
  const { user, address } = await openAs('person-responsible', 'fr', '/');
  await user.click(await screen.findByRole('link', { name: 'Catalogue de services' }));
  await findPage('Catalogue de services');
  const nav = screen.getByRole('navigation', { name: 'Catalogues et catégories' });
  expect(screen.getByRole('region', { name: 'Éléments populaires' })).toBeInTheDocument();
  await user.click(within(nav).getByRole('link', { name: 'Autorisations' }));
  expect(tiles(await screen.findByRole('region', { name: 'Autorisations' }))).toEqual([
    'Ajouter une relation ou des sujets autorisés à un contact',
    'Retirer une relation ou des sujets autorisés à un contact',
  ]);
  await user.click(within(nav).getByRole('link', { name: 'Profil' }));
  await waitFor(() => expect(within(nav).queryByRole('link', { name: 'Nous joindre' })).toBeNull());
  await user.click(within(nav).getByRole('link', { name: 'Dossier client' }));
  expect(address()).toBe('/catalogue?catalogue=profil&categorie=dossier-client');
  expect(tiles(await screen.findByRole('region', { name: 'Dossier client' }))).toEqual([
    'Modifier les informations personnelles et les coordonnées d’un individu autorisé ou d’un contact',
    'Modifier l’adresse d’un individu autorisé ou d’un contact',
    'Modifier les informations d’une organisation',
    'Modifier une adresse',
    'Gérer une organisation',
  ]);
  const action = screen.getByRole('link', { name: /^Modifier\s: Modifier les informations personnelles/ });
  expect(action).toHaveAttribute('href', '/catalogue/modifier-un-contact');
});

describe.each(LANGUAGES)('« Catalogue de services », in %s', (language) => {
  it('shows the details of a form, and gives the focus back', async () => {
    const { t, user } = await openAs('person-responsible', language);
    await findPage(t('catalogue:title'));
    const title = t('catalogue:item.add-relation.title');
    const open = screen.getByRole('button', { name: t('catalogue:details.named', { title }) });
    await user.click(open);
    const dialog = await screen.findByRole('dialog', { name: title });
    for (const part of ['purpose', 'who', 'need', 'next'] as const) {
      expect(plain(dialog.textContent)).toContain(plain(t(`catalogue:item.add-relation.${part}`)));
    }
    await user.keyboard('{Escape}');
    await waitFor(() => expect(open).toHaveFocus());
  });

  it('searches without accents, keeps the search in the address, and says when nothing is found', async () => {
    const { t, user, address } = await openAs('person-responsible', language);
    await findPage(t('catalogue:title'));
    const box = screen.getByRole('searchbox', { name: t('catalogue:search') });
    await user.type(box, language === 'fr' ? 'depart' : 'departure');
    expect(address()).toBe(`/catalogue?recherche=${language === 'fr' ? 'depart' : 'departure'}`);
    expect(tiles(screen.getByRole('region', { name: t('catalogue:nav.all') }))).toEqual([
      t('catalogue:item.departure.title'),
    ]);
    await user.type(box, 'zz');
    expect(await screen.findByText(t('catalogue:none.title'))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('catalogue:none.back') }));
    await screen.findByRole('region', { name: t('catalogue:popular') });
    expect(box).toHaveValue('');
  });

  it('tells who may submit to those who may not, and leaves them the support', async () => {
    const { t } = await openAs('staff-member', language);
    await findPage(t('catalogue:title'));
    expect(screen.getByText(t('catalogue:refused.title'))).toBeInTheDocument();
    const main = within(screen.getByRole('main'));
    const links = main.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('/catalogue?') && href !== '/catalogue')).toEqual([
      'mailto:firmecomptable@ccq.org',
    ]);
    expect(screen.queryByRole('link', { name: t('navigation:menu.requests') })).toBeNull();
    const title = t('catalogue:item.add-relation.title');
    expect(screen.getByRole('button', { name: t('catalogue:details.named', { title }) })).toBeVisible();
  });
});
