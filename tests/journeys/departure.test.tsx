import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { addDays } from '#domain/calendar/calendar-day.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { ask, attest, labelled, pick, previewText, responsibleOf, submit } from './form-steps.ts';
import { contactNamed, filesOf, openForm } from './open-form.ts';
import { findPage, plain } from './steps.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);
const huong = contactNamed(firm, 'Thị Hương Nguyễn');
const samuel = contactNamed(firm, 'Samuel Fréchette');
const patricia = contactNamed(firm, 'Patricia O’Neil');
const files = filesOf(firm, huong.id);

const ATTESTED = ['removal-exact-and-consented'] as const;

async function filesServedBy(contactId: string): Promise<string[]> {
  const access = await ask(getContactAccess, { params: { profileId, contactId }, query: {} });
  return access.files.map(({ file }) => file.id);
}

type App = Awaited<ReturnType<typeof openForm>>;

const go = ({ user, t }: App) => user.click(screen.getByRole('button', { name: t('departure:next') }));

describe.each(LANGUAGES)('somebody leaves (« Départ »), in %s', (language) => {
  it('shares all the files out, ends everything at once, and gives a certificate', async () => {
    const app = await openForm(firm, language, 'departure', `?contact=${huong.id}`);
    const { t, user, address } = app;
    await screen.findByRole('radio', { name: t('departure:who.now') });
    await go(app);
    const table = await screen.findByRole('table', { name: t('departure:table.caption') });
    expect(address()).toContain('etape=dossiers');
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent)
        .sort(),
    ).toEqual(files.map(({ name }) => name).sort());
    const left = files.filter(({ alone }) => alone).length;
    const remaining = t('departure:files.remaining', { count: left, n: String(left) });
    expect(await screen.findByText(plain(remaining))).toBeInTheDocument();
    await go(app);
    const summary = await screen.findByRole('alert', { name: t('departure:files.forgotten') });
    expect(within(summary).getAllByRole('listitem')).toHaveLength(left);
    await pick(app, t('departure:share.colleagues'), 'frechette', /Fréchette/);
    await pick(app, t('departure:share.colleagues'), 'neil', /O’Neil/);
    const counts = { count: files.length, n: String(files.length), colleagues: '2' };
    await user.click(screen.getByRole('button', { name: t('departure:share.many', counts) }));
    await screen.findByText(t('departure:files.allCovered'));
    await go(app);
    await waitFor(() => expect(previewText(t)).toContain('Samuel Fréchette'));
    await attest(app, ATTESTED);
    await submit(app);
    await findPage(t('departure:certificate.title'));
    expect(address()).toMatch(/^\/mon-organisation\/depart\/attestation\/[0-9a-f-]{36}$/);
    const certificate = await screen.findByRole('table', { name: t('departure:certificate.takenCaption') });
    const takers = within(certificate)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(takers.filter((text) => text === 'Samuel Fréchette')).toHaveLength(Math.ceil(files.length / 2));
    expect(takers.filter((text) => text === 'Patricia O’Neil')).toHaveLength(Math.floor(files.length / 2));
    const sheet = await ask(getContact, { params: { profileId, contactId: huong.id }, query: {} });
    expect(sheet.relations.some(({ active }) => active)).toBe(false);
    const served = new Set([...(await filesServedBy(samuel.id)), ...(await filesServedBy(patricia.id))]);
    for (const { id } of files) expect(served).toContain(id);
  });

  it('ends on a chosen day, with files that are knowingly left', async () => {
    const app = await openForm(firm, language, 'departure');
    const { t, user } = app;
    await pick(app, t('departure:who.contact'), 'nguyen', /Nguyễn/);
    await user.click(await screen.findByRole('radio', { name: t('departure:who.day') }));
    const field = screen.getByRole('textbox', { name: labelled(t('departure:who.lastDay')) });
    await user.type(field, addDays(firm.today, -3));
    await go(app);
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining(plain(t('forms:day.past', { today: firm.today }))),
    );
    await user.clear(field);
    const lastDay = addDays(firm.today, 5);
    await user.type(field, lastDay);
    await go(app);
    await screen.findByRole('table', { name: t('departure:table.caption') });
    const boxes = await screen.findAllByRole('checkbox', {
      name: new RegExp(`^${plain(t('departure:table.leaveNamed', { file: '' })).replace(/ :?$/, '')}`),
    });
    for (const box of boxes) await user.click(box);
    await screen.findByText(t('departure:files.allCovered'));
    await go(app);
    await waitFor(() => expect(previewText(t)).toContain(t('requests:preview.uncoveredTitle')));
    await attest(app, ATTESTED);
    await submit(app);
    await findPage(t('departure:certificate.title'));
    expect(await screen.findByText(t('departure:certificate.noneTaken'))).toBeInTheDocument();
    const sheet = await ask(getContact, { params: { profileId, contactId: huong.id }, query: {} });
    expect(sheet.active).toBe(true);
    const ends = sheet.relations.filter(({ active }) => active).map(({ endOn }) => endOn);
    expect(ends.every((endOn) => endOn <= lastDay)).toBe(true);
  });
});
