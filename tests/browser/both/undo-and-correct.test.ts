import { expect } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { enterFirm, findNewRequest, formPage, submitForm } from '#tests/browser/forms.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`undoes a removal from the page of its request (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members, clients } = await addMembers(page, { files: 2 });
    const [{ id, firstName, lastName } = newPerson()] = members;
    const name = `${firstName} ${lastName}`;
    const active = (value: boolean) =>
      page.getByText(t('contacts:sheet.active', { value: t(`common:active.${value}`) }));
    await page.goto(`${FORM_PATHS['remove-relation']}?contact=${id}`);
    await formPage(page, 'remove-relation', t).choice('remove-relation:scope.all').check();
    await submitForm(page, 'remove-relation', t);
    const removal = new URL(page.url()).pathname;
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const number = title.split(/\s/).at(-1) ?? '';
    await page.goto(`${CONTACTS}/${id}`);
    await expect(active(false)).toBeVisible();

    await test.step('what comes back is shown first', async () => {
      await page.goto(removal);
      await page.getByRole('button', { name: t('demands:action.undo'), exact: true }).click();
      const dialog = page.getByRole('dialog', { name: t('demands:undo.title', { number }) });
      for (const told of [name, ...clients]) await expect(dialog).toContainText(told);
      const submit = dialog.getByRole('button', { name: t('demands:undo.submit'), exact: true });
      await submit.click();
      await expect(dialog.getByRole('checkbox')).toBeFocused();
      await dialog.getByRole('checkbox').check();
      await submit.click();
    });

    await test.step('everything is back', async () => {
      await expect(page).not.toHaveURL(new RegExp(removal));
      await findNewRequest(page, t);
      await expect(page.getByText(t('demands:sheet.undoes'))).toBeVisible();
      await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute('href', removal);
      await page.goto(`${CONTACTS}/${id}`);
      await expect(active(true)).toBeVisible();
      for (const client of clients) {
        await expect(page.getByRole('main').getByRole('link', { name: client }).first()).toBeVisible();
      }
    });
  });
}
