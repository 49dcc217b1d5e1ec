import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { getRequest } from '#contract/requests/request.operations.ts';
import { getRoster } from '#contract/roster/roster.operations.ts';
import type { World } from '#mocks/worlds/world.ts';
import { type OpenedApp, openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { crowdedFirm, nameOf } from './crowded-firm.ts';
import {
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { findPage, plain } from './steps.ts';

const AT = '/mon-organisation/rapprochement';
const world = await crowdedFirm({});
const active = world.data.contacts.filter(({ organisationId }) => organisationId === world.organisation.id);

async function open(at: World, language: Language) {
  const service = await openService(at);
  await service.controls.signInAs('person-responsible');
  const app = await openApp({ language, at: AT });
  await findPage(app.t('reconciliation:title'));
  return { ...app, ...service };
}

async function give({ user, t }: OpenedApp, name: string, ...parts: BlobPart[]) {
  const input = await screen.findByLabelText(t('reconciliation:file.choose'));
  await user.upload(input, new File(parts, name));
}

function csv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join(';')).join('\r\n');
}

async function show(
  { user, t }: OpenedApp,
  state: 'missing' | 'different' | 'departed' | 'doubtful',
  count: number,
) {
  const words = t(`reconciliation:states.${state}`, { count });
  await user.click(await screen.findByRole('button', { name: plain(`${count} ${words}`) }));
}

const rosterOf = () => ask(getRoster, { params: { profileId: responsibleOf(world) } });

describe.each(LANGUAGES)('« Rapprochement », in %s', (language) => {
  it('onboards 20 people from a list', async () => {
    const app = await open(world, language);
    const { t, user } = app;
    const known = active.map(({ firstName, lastName, email }) => [firstName, lastName, email ?? '']);
    const people = Array.from({ length: 20 }, (_, place) => Object.values(nameOf(place)));
    await give(app, 'personnel.csv', `\uFEFF${csv([['Prénom', 'Nom', 'Courriel'], ...known, ...people])}`);
    await show(app, 'missing', 20);
    await user.click(
      screen.getByRole('button', { name: plain(t('reconciliation:table.all', { count: 20, n: '20' })) }),
    );
    await user.click(screen.getByRole('button', { name: t('reconciliation:bar.review') }));
    await waitFor(() =>
      expect(previewText(t)).toContain(plain(t('requests:preview.counts.applies', { count: 20, n: '20' }))),
    );
    await submit(app);
    expect(await findProblems(t)).toEqual([t('forms:attestations.missing.changes-exact-and-consented')]);
    await attest(app, ['changes-exact-and-consented']);
    await submit(app);
    const requestId = await findNewRequest(app);
    const { counts } = await ask(getRequest, { params: { profileId: responsibleOf(world), requestId } });
    expect(counts).toMatchObject({ applied: 20, refused: 0 });
    expect((await rosterOf()).contacts).toHaveLength(active.length + 20);
  });

  it('shows each state side by side, settles a doubt, and corrects what is chosen', async () => {
    const app = await open(world, language);
    const { t, user } = app;
    const before = await rosterOf();
    const named = (first: string) => before.contacts.find(({ firstName }) => firstName === first);
    const [huong, maude, rejean] = ['Thị Hương', 'Maude', 'Réjean'].map(named);
    const gone = ['Patricia'];
    const kept = before.contacts
      .filter(
        ({ contactId, active: now, firstName }) =>
          now && contactId !== maude?.contactId && !gone.includes(firstName),
      )
      .map(({ firstName, lastName, email, contactId }) => [
        firstName,
        lastName,
        email ?? '',
        contactId === huong?.contactId || contactId === rejean?.contactId ? 'Anglais' : '',
      ]);
    await give(
      app,
      'personnel.csv',
      csv([
        ['First name', 'Last name', 'E-mail', 'Language'],
        ...kept,
        ['Maude', 'D’Amours', 'm.damours@ailleurs.example', ''],
        ['Ève', 'Nadeau', 'eve.nadeau@riviere-ouelle-cpa.example', ''],
      ]),
    );
    await show(app, 'different', 2);
    const table = () => screen.getByRole('table', { name: /^(Comparaison|Comparison)/ });
    const row = within(table()).getByRole('row', { name: /Thị Hương/ });
    expect(within(row).getAllByText(t('common:language.en'))[0]?.closest('mark')).not.toBeNull();
    await user.click(within(table()).getByRole('checkbox', { name: t('reconciliation:table.page') }));
    await show(app, 'departed', 1);
    await user.click(within(table()).getByRole('checkbox', { name: t('reconciliation:table.page') }));
    await show(app, 'doubtful', 1);
    const box = () =>
      within(table()).getByRole('checkbox', {
        name: plain(t('reconciliation:table.correct', { name: 'Maude D’Amours' })),
      });
    expect(box()).toBeDisabled();
    const who = screen.getByRole('combobox', {
      name: plain(t('reconciliation:doubt.whoIs', { name: 'Maude D’Amours' })),
    });
    await user.selectOptions(who, maude?.contactId ?? '');
    await user.click(box());
    await user.click(screen.getByRole('button', { name: t('reconciliation:bar.review') }));
    await user.click(
      await screen.findByRole('radio', { name: labelled(t('reconciliation:corrections.day')) }),
    );
    await attest(app, ['changes-exact-and-consented']);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('forms:day.missing')]);
    await user.type(
      screen.getByRole('textbox', { name: labelled(t('reconciliation:corrections.lastDay')) }),
      '2099-12-31',
    );
    await waitFor(() =>
      expect(previewText(t)).toContain(plain(t('requests:preview.counts.applies', { count: 4, n: '4' }))),
    );
    await submit(app);
    await findNewRequest(app);
    const after = await rosterOf();
    const emailOf = (id: string | undefined) => after.contacts.find(({ contactId }) => contactId === id);
    expect(emailOf(huong?.contactId)?.language).toBe('en');
    expect(emailOf(maude?.contactId)?.email).toBe('m.damours@ailleurs.example');
  });

  it('settles by the keyboard who serves which client, among those it may be', async () => {
    const app = await open(world, language);
    const { t, user } = app;
    const { contacts, files, services } = await rosterOf();
    const huong = contacts.find(({ firstName }) => firstName === 'Thị Hương');
    const served = services.filter(({ contactId }) => contactId === huong?.contactId);
    const file = files.find(({ id }) => served.some(({ fileId }) => fileId === id));
    if (!(huong && file)) throw new Error('nobody is served');
    // The legal form is cut off, and one letter of the end with it.
    const near = file.name.replace(/ [^ ]*$/, '');
    await give(
      app,
      'clients.csv',
      csv([
        ['Nom complet', 'Client servi'],
        [`${huong.firstName} ${huong.lastName}`, `${near} enr.`],
        ['Personne Inconnue', `${near} enr.`],
      ]),
    );
    await show(app, 'doubtful', 2);
    const [which] = screen.getAllByRole('combobox', {
      name: t('reconciliation:doubt.whichClient', { name: `${near} enr.` }),
    });
    if (!which) throw new Error('nothing to choose from');
    await user.selectOptions(which, file.id);
    // The one answer holds for both lines.
    for (const box of screen.getAllByRole('combobox', {
      name: t('reconciliation:doubt.whichClient', { name: `${near} enr.` }),
    }))
      expect(box).toHaveValue(file.id);
    // She serves it already: nothing to correct there; all else that she serves isn't in the list.
    const [row] = within(screen.getByRole('table', { name: /^(Comparaison|Comparison)/ }))
      .getAllByRole('row')
      .filter((one) => within(one).queryByRole('rowheader', { name: new RegExp(huong.lastName) }));
    if (!row) throw new Error('her line is gone');
    expect(within(row).getByRole('checkbox')).toBeDisabled();
    expect(within(row).getAllByText(file.name)).not.toEqual([]);
    await show(app, 'departed', served.length - 1);
    await show(app, 'doubtful', 2);
    const [again] = screen.getAllByRole('combobox', {
      name: t('reconciliation:doubt.whichClient', { name: `${near} enr.` }),
    });
    again?.focus();
    expect(again).toHaveFocus();
    await user.selectOptions(again ?? which, t('reconciliation:doubt.aside'));
    expect(again).toHaveDisplayValue(t('reconciliation:doubt.aside'));
  });

  it('asks which column is which where the headers don’t tell, and says what a file lacks', async () => {
    const app = await open(world, language);
    const { t, user } = app;
    await give(app, 'vide.csv', '\r\n');
    const refused = await screen.findByRole('alert');
    expect(plain(refused.textContent)).toContain(plain(t('reconciliation:fault.empty')));
    await give(
      app,
      'secret.xlsx',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    );
    await waitFor(() =>
      expect(plain(screen.getByRole('alert').textContent)).toContain(
        plain(t('reconciliation:fault.password-protected')),
      ),
    );
    await give(
      app,
      'liste.csv',
      csv([
        ['A', 'B'],
        ['Anaïs Bélanger-Côté', 'x'],
      ]),
    );
    expect(await screen.findByText(t('reconciliation:columns.lacks.person'))).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'A' }), 'fullName');
    await screen.findByRole('table', { name: /^(Comparaison|Comparison)/ });
    expect(screen.queryByText(t('reconciliation:columns.lacks.person'))).toBeNull();
  });
});
