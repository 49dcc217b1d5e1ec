import { expect } from '@playwright/test';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { enterFirm, formHeading, formPage, pick } from '#tests/browser/forms.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`somebody leaves, the files go to colleagues (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members, clients } = await addMembers(page, { files: 2 });
    const [leaver = newPerson()] = members;
    const { members: colleagues } = await addMembers(page, { count: 2 });
    const name = `${leaver.firstName} ${leaver.lastName}`;
    const form = formPage(page, 'departure', t);
    const next = page.getByRole('button', { name: t('departure:next'), exact: true });
    /** By the colleague who takes it. */
    const given = new Map<string, string>();
    const counts = { n: '2', colleagues: '2' };

    await test.step('who and when, from the sheet of the contact', async () => {
      await page.goto(`${CONTACTS}/${leaver.id}`);
      await page.getByRole('link', { name: t('listing:quick.departure'), exact: true }).click();
      await expect(formHeading(page, 'departure', t)).toBeFocused();
      await expect(page.getByRole('main')).toContainText(t('departure:who.when', { name }));
      await expect(form.choice('departure:who.now')).toBeChecked();
      await next.click();
    });

    await test.step('the files, shared out between two colleagues; kept after a reload', async () => {
      const files = page.getByRole('table', { name: t('departure:table.caption') });
      await expect(files.getByRole('rowheader')).toHaveCount(2);
      for (const client of clients) await expect(files).toContainText(client);
      const colleague = page.getByRole('combobox', { name: t('departure:share.colleagues'), exact: true });
      for (const { email } of colleagues) await pick(page, colleague, email);
      await page.getByRole('button', { name: t('departure:share.many_other', counts) }).click();
      await page.reload();
      await expect(page.getByText(t('departure:files.allCovered'))).toBeVisible();
      for (const { firstName, lastName } of colleagues) {
        await expect(files.getByText(`${firstName} ${lastName}`).first()).toBeVisible();
      }
      await next.click();
    });

    await test.step('attested and submitted: the certificate', async () => {
      for (const { firstName, lastName } of colleagues) {
        await expect(form.preview).toContainText(`${firstName} ${lastName}`);
      }
      await form.submit.click();
      await expect(form.problems).toBeFocused();
      for (const box of form.boxes) await box.check();
      await form.submit.click();
      await expect(
        page.getByRole('heading', { level: 1, name: t('departure:certificate.title') }),
      ).toBeVisible();
      const organisation = new RegExp(`^${t('departure:certificate.lead', { name, organisation: '' })}`);
      await expect(page.getByText(organisation)).toBeVisible();
      const taken = page.getByRole('table', { name: t('departure:certificate.takenCaption') });
      const rows = taken.locator('tbody').getByRole('row');
      await expect(rows).toHaveCount(2);
      for (const { id, firstName, lastName } of colleagues) {
        const row = rows.filter({ hasText: `${firstName} ${lastName}` });
        await expect(row).toHaveCount(1);
        await expect(row).toContainText(t('departure:certificate.done'));
        given.set(id, (await row.getByRole('rowheader').textContent()) ?? '');
      }
      expect([...given.values()].sort()).toEqual([...clients].sort());
    });

    await test.step('the sheets say so', async () => {
      await page.goto(`${CONTACTS}/${leaver.id}`);
      await expect(
        page.getByText(t('contacts:sheet.active', { value: t('common:active.false') })),
      ).toBeVisible();
      for (const { id, firstName, lastName } of colleagues) {
        await page.goto(`${CONTACTS}/${id}`);
        await expect(page.getByRole('heading', { level: 1, name: `${firstName} ${lastName}` })).toBeVisible();
        const client = given.get(id) ?? '';
        await expect(page.getByRole('main')).toContainText(client);
      }
    });
  });
}
