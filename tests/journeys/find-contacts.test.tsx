import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { listingName } from '#domain/contact/contact.ts';
import type { World } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findContactTable, findCount, namesOf, rowsOf, toolsOf } from './contact-table.ts';
import { plain } from './steps.ts';

const LIST = '/mon-organisation/contacts';

async function openList(world: World, language: Language, query = '') {
  const { controls } = await openService(world);
  await controls.signInAs('person-responsible');
  const app = await openApp({ language, at: `${LIST}${query}` });
  return { ...app, table: await findContactTable(app.t) };
}

describe.each(LANGUAGES)('finding a contact of the firm, in %s', async (language) => {
  const world = await loadWorld('firm');

  it('searches without accents or capitals, in both orders, and by e-mail', async () => {
    const { user, t, address, table } = await openList(world, language);
    const box = toolsOf(t).getByRole('searchbox', { name: t('contacts:list.search') });
    for (const typed of ['belanger-cote', 'ANAIS BEL', 'bélanger-côté anaïs', 'anais.belanger']) {
      await user.clear(box);
      await user.type(box, typed);
      // The address follows the answer.
      await waitFor(() => expect(address()).toBe(`${LIST}?recherche=${typed.replaceAll(' ', '+')}`));
      await findCount(t, 1);
      expect(namesOf(table)).toEqual(['Bélanger-Côté, Anaïs']);
    }
    await user.click(toolsOf(t).getByRole('button', { name: t('listing:search.clear') }));
    await findCount(t, 12);
    expect(box).toHaveFocus();
    expect(address()).toBe(LIST);
  });

  it('narrows by function and activity, each shown as a chip that takes it off', async () => {
    const { user, t, address } = await openList(world, language);
    const label = t('contacts:columns.function');
    await user.click(toolsOf(t).getByRole('button', { name: label }));
    const dialog = within(await screen.findByRole('dialog', { name: label }));
    await user.click(dialog.getByRole('checkbox', { name: t('common:function.staff-member') }));
    await user.click(dialog.getByRole('checkbox', { name: t('common:function.representative') }));
    await user.keyboard('{Escape}');
    await findCount(t, 7);
    await user.selectOptions(
      toolsOf(t).getByRole('combobox', { name: t('contacts:columns.active') }),
      'false',
    );
    await findCount(t, 2);
    expect(address()).toBe(`${LIST}?fonction=membre-du-personnel.representant&actif=faux`);

    const chips = within(screen.getByRole('list', { name: t('listing:filters.applied') }));
    expect(chips.getAllByRole('listitem').map((chip) => plain(chip.textContent))).toEqual(
      [
        [label, t('common:function.staff-member')],
        [label, t('common:function.representative')],
        [t('contacts:columns.active'), t('common:active.false')],
      ].map(([name = '', value = '']) => plain(t('listing:filters.choice', { label: name, value }))),
    );
    const active = { label: t('contacts:columns.active'), value: t('common:active.false') };
    await user.click(chips.getByRole('button', { name: t('listing:filters.remove', active) }));
    await findCount(t, 7);
    expect(address()).toBe(`${LIST}?fonction=membre-du-personnel.representant`);

    await user.click(toolsOf(t).getByRole('button', { name: t('listing:filters.reset') }));
    await findCount(t, 12);
    expect(address()).toBe(LIST);
    expect(screen.queryByRole('list', { name: t('listing:filters.applied') })).not.toBeInTheDocument();
  });

  it('sorts by a head of the table, one way then the other, and says so', async () => {
    const { user, t, address, table } = await openList(world, language);
    const head = (id: 'contact' | 'function' | 'active') =>
      within(table).getByRole('columnheader', { name: t(`contacts:columns.${id}`) });
    expect(head('contact')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('active')).toHaveAttribute('aria-sort', 'none');
    const firstName = namesOf(table)[0];

    await user.click(within(head('contact')).getByRole('button'));
    await waitFor(() => expect(namesOf(table).at(-1)).toBe(firstName));
    expect(head('contact')).toHaveAttribute('aria-sort', 'descending');
    expect(address()).toBe(`${LIST}?ordre=desc`);

    await user.click(within(head('active')).getByRole('button'));
    await waitFor(() => expect(head('active')).toHaveAttribute('aria-sort', 'ascending'));
    expect(address()).toBe(`${LIST}?tri=actif`);
    await waitFor(() => {
      const said = rowsOf(table).map((row) => row.at(-1));
      expect(said.indexOf(t('common:active.true'))).not.toBe(-1);
      expect(said).toEqual([...said].sort((left = '', right = '') => order(left) - order(right)));
    });

    function order(word: string) {
      return word === rowsOf(table)[0]?.at(-1) ? 0 : 1;
    }
  });

  it('ignores what an address says wrongly, one by one, and says so quietly', async () => {
    const { user, t, address } = await openList(
      world,
      language,
      '?actif=peut-etre&fonction=dirigeant.roi&tri=taille&ordre=asc&par=7&couleur=bleu',
    );
    await findCount(t, 2);
    const said = plain(t('listing:notice.ignored', { params: 'fonction, actif, tri, par, couleur' }));
    const notice = await screen.findByText(said);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    const status = notice.closest<HTMLElement>('[role="status"]');
    await user.click(within(status ?? document.body).getByRole('button', { name: t('common:close') }));
    await waitFor(() => expect(address()).toBe(`${LIST}?fonction=dirigeant`));
    expect(screen.queryByText(said)).not.toBeInTheDocument();
    await findCount(t, 2);
  });

  it('goes back through the views of the list, and forward', async () => {
    const { t, history, user } = await openList(world, language);
    await user.selectOptions(
      toolsOf(t).getByRole('combobox', { name: t('contacts:columns.active') }),
      'false',
    );
    await findCount(t, 2);
    act(() => history.back());
    await findCount(t, 12);
    act(() => history.forward());
    await findCount(t, 2);
  });
});

describe.each(LANGUAGES)('paging through 400 contacts, in %s', (language) => {
  let world: World;
  let names: string[];
  beforeAll(async () => {
    world = await loadWorld('very-large-firm');
    names = world.data.contacts.map(listingName).sort(new Intl.Collator('fr').compare);
  });

  it('shows 25, 50 or 100 at a time, and where one is; the address holds it all', async () => {
    const app = await openList(world, language);
    const { user, t, table } = app;
    const pager = within(screen.getByRole('navigation', { name: t('listing:pager.label') }));
    const range = (first: number, last: number) =>
      pager.findByText(plain(t('listing:range', { first, last, total: 400 })));
    const turn = (way: 'first' | 'previous' | 'next') =>
      user.click(pager.getByRole('button', { name: t(`listing:pager.${way}`) }));

    await findCount(t, 400);
    await range(1, 25);
    expect(namesOf(table)).toEqual(names.slice(0, 25));
    expect(pager.getByRole('button', { name: t('listing:pager.previous') })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await turn('next');
    await range(26, 50);
    if (language === 'fr') expect(pager.getByText('Rangées 26 - 50 de 400')).toBeInTheDocument();
    expect(namesOf(table)).toEqual(names.slice(25, 50));
    await turn('next');
    await range(51, 75);
    await turn('previous');
    await range(26, 50);
    expect(namesOf(table)).toEqual(names.slice(25, 50));

    await user.selectOptions(pager.getByRole('combobox', { name: t('listing:pager.size') }), '100');
    await range(1, 100);
    expect(rowsOf(table)).toHaveLength(100);
    await turn('next');
    await range(101, 200);
    const asked = app.history.location.href;
    expect(asked).toContain('par=100');
    const shown = rowsOf(table);
    expect(shown.map(([name]) => name)).toEqual(names.slice(100, 200));
    app.close();

    const again = await openApp({ language, at: asked });
    const sameTable = await findContactTable(t);
    expect(rowsOf(sameTable)).toEqual(shown);
    expect(again.history.location.href).toBe(asked);
    await screen.findByText(plain(t('listing:range', { first: 101, last: 200, total: 400 })));
  });

  it('shows the first page, with a notice, for a place in the list that was tampered with', async () => {
    const { t, address, table } = await openList(world, language, '?par=50&curseur=falsifi%C3%A9');
    await screen.findByText(plain(t('listing:range', { first: 1, last: 50, total: 400 })));
    expect(await screen.findByText(plain(t('listing:notice.cursor')))).toBeInTheDocument();
    expect(namesOf(table)).toEqual(names.slice(0, 50));
    expect(address()).toBe(`${LIST}?par=50`);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
