import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  pick,
  previewText,
  responsibleOf,
  sheetSeenBy,
  submit,
} from './form-steps.ts';
import { contactNamed, filesOf, openForm } from './open-form.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);
const huong = contactNamed(firm, 'Thị Hương Nguyễn');
const samuel = contactNamed(firm, 'Samuel Fréchette');
const anais = contactNamed(firm, 'Anaïs Bélanger-Côté');
const files = filesOf(firm, huong.id);
const alone = files.find((file) => file.alone);
const shared = files.find((file) => !file.alone);
if (!(alone && shared)) throw new Error('the firm lacks what these journeys need');

const ATTESTED = ['removal-exact-and-consented'] as const;

const sheetOf = (contactId: string) => sheetSeenBy(profileId, contactId);

describe.each(LANGUAGES)('removing (003, step 5), in %s', (language) => {
  it('takes everything away, after a file that nobody would cover went to a colleague', async () => {
    const app = await openForm(firm, language, 'remove-relation');
    const { t, user } = app;
    await pick(app, t('forms:contact.label'), 'nguyen', /Nguyễn/);
    await user.click(screen.getByRole('radio', { name: t('remove-relation:scope.all') }));
    expect(screen.getByText(t('remove-relation:scope.allNote'))).toBeInTheDocument();
    await waitFor(() => expect(previewText(t)).toContain(t('requests:preview.uncoveredTitle')));
    for (const { name } of files) expect(previewText(t)).toContain(name);
    const item = screen
      .getAllByRole('listitem')
      .find((one) => one.textContent?.endsWith(offerOf(alone.name)));
    await user.click(within(item as HTMLElement).getByRole('button'));
    const label = t('remove-relation:handOver.label', { file: alone.name });
    await waitFor(() => expect(screen.getByRole('combobox', { name: labelled(label) })).toHaveFocus());
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('remove-relation:missing.handOver')]);
    await pick(app, label, 'frechette', /Fréchette, Samuel/);
    await waitFor(() => expect(previewText(t)).toContain('Samuel Fréchette'));
    await submit(app);
    await findNewRequest(app);
    const sheet = await sheetOf(huong.id);
    expect(sheet.active).toBe(false);
    expect(sheet.relations.some(({ active }) => active)).toBe(false);
    const access = await ask(getContactAccess, {
      params: { profileId, contactId: samuel.id },
      query: {},
    });
    expect(access.files.map(({ file }) => file.id)).toContain(alone.id);

    function offerOf(name: string): string {
      return `${name}${t('remove-relation:handOver.offer')}`;
    }
  });

  it('takes the relation to one client away, and leaves the rest', async () => {
    const app = await openForm(
      firm,
      language,
      'remove-relation',
      `?contact=${huong.id}&dossier=${shared.id}`,
    );
    const { t, user } = app;
    expect(await screen.findByRole('radio', { name: t('remove-relation:scope.relations') })).toBeChecked();
    const before = await sheetOf(huong.id);
    const group = await screen.findByRole('group', { name: labelled(t('remove-relation:relations.legend')) });
    const box = within(group).getByRole('checkbox', { name: new RegExp(shared.name) });
    expect(box).toBeChecked();
    await user.click(box);
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('remove-relation:missing.relationIds')]);
    await user.click(box);
    await submit(app);
    await findNewRequest(app);
    const after = await sheetOf(huong.id);
    expect(after.active).toBe(true);
    const gone = before.relations.filter(
      ({ id, active }) => active && !after.relations.find((one) => one.id === id)?.active,
    );
    expect(gone.map(({ organisation }) => organisation.id)).toEqual([shared.id]);
  });

  it('takes one subject away, found by typing', async () => {
    const app = await openForm(firm, language, 'remove-relation', `?contact=${huong.id}`);
    const { t, user } = app;
    await user.click(await screen.findByRole('radio', { name: t('remove-relation:scope.authorizations') }));
    const search = await screen.findByRole('searchbox', { name: t('remove-relation:subjects.search') });
    await user.type(search, shared.name);
    const group = screen.getByRole('group', { name: labelled(t('remove-relation:subjects.legend')) });
    const list = await within(group).findByRole('list', { name: shared.name });
    await waitFor(() => expect(within(group).getAllByRole('list')).toHaveLength(1));
    const name = new RegExp(t('common:subject.monthly-report'));
    await user.click(within(list).getByRole('checkbox', { name }));
    await waitFor(() => expect(previewText(t)).toContain(t('common:subject.monthly-report')));
    await attest(app, ATTESTED);
    await submit(app);
    await findNewRequest(app);
    const query = { contact: [huong.id], file: [shared.id], active: 'true' } as const;
    const { rows } = await ask(listAuthorizations, {
      params: { profileId },
      query: { ...query, contact: [huong.id], file: [shared.id] },
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ subject }) => subject)).not.toContain('monthly-report');
  });

  it('keeps the last person responsible, and says the way out', async () => {
    const app = await openForm(firm, language, 'remove-relation', `?contact=${anais.id}`);
    const { t, user } = app;
    await user.click(await screen.findByRole('radio', { name: t('remove-relation:scope.all') }));
    await screen.findByText(t('remove-relation:lastResponsible.title'));
    const way = screen.getByRole('link', { name: t('remove-relation:lastResponsible.link') });
    expect(way).toHaveAttribute('href', '/catalogue/ajouter-une-relation');
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('requests:refusal.last-responsible')]);
    expect((await sheetOf(anais.id)).active).toBe(true);
  });
});
