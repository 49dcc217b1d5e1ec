import { expect } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { decideReview, listReviews } from '#contract/requests/agent.operations.ts';
import { leave } from '#tests/browser/accounts.ts';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { callService } from '#tests/browser/call-service.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { enterFirm, findNewRequest, formHeading, formPage, submitForm } from '#tests/browser/forms.ts';
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

  test(`corrects a refused request without typing it again (${language})`, async ({ page, mode }) => {
    const { firstName, lastName, email } = newPerson();
    const form = formPage(page, 'add-relation', t);
    await enterFirm(page, mode, language, FORM_PATHS['add-relation']);
    const request = await test.step('a new person with a client number waits for an agent', async () => {
      await form.box('add-relation:contact.isNew').check();
      await form.text('add-relation:person.firstName').fill(firstName);
      await form.text('add-relation:person.lastName').fill(lastName);
      await form.text('add-relation:person.clientNumber').fill('7654321');
      await form.choice('add-relation:relation.own').check();
      await page.getByLabel(t('add-relation:relation.function')).selectOption('staff-member');
      await form.text('add-relation:communication.email').fill(email);
      await form.text('forms:phone.mainNumber').fill('514 555-0142');
      await expect(form.preview).toContainText(t('requests:waits'));
      await submitForm(page, 'add-relation', t, 'in-review');
      return new URL(page.url()).pathname;
    });

    await test.step('who refuses it', async () => {
      await leave(page);
      await enter(page, 'agent', '/agent');
      await expect(page.getByRole('main')).toContainText(lastName);
      const { reviews } = listReviews.answer.parse(await callService(page, 'GET', listReviews.path));
      const review = reviews.find(({ requestId }) => request.endsWith(requestId));
      if (!review) throw new Error('nothing waits for the agent');
      const path = decideReview.path
        .replace('{organisationId}', review.organisation.id)
        .replace('{requestId}', review.requestId)
        .replace('{line}', `${review.line}`);
      await callService(page, 'POST', path, { decision: 'refuse', reason: 'Numéro de client inconnu' });
      await leave(page);
    });

    await test.step('it is filled in again, corrected and submitted', async () => {
      await enterFirm(page, mode, language, request);
      await expect(page.getByText(t('demands:next.title.refused'))).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Numéro de client inconnu');
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const number = title.split(/\s/).at(-1) ?? '';
      await page.getByRole('link', { name: t('demands:action.correct') }).click();
      await expect(formHeading(page, 'add-relation', t)).toBeVisible();
      await expect(page.getByText(t('forms:correcting.title', { number }))).toBeVisible();
      await expect(form.text('add-relation:person.firstName')).toHaveValue(firstName);
      await expect(form.text('add-relation:person.lastName')).toHaveValue(lastName);
      await expect(page.getByLabel(t('add-relation:relation.function'))).toHaveValue('staff-member');
      await expect(form.text('add-relation:communication.email')).toHaveValue(email);
      await expect(form.text('forms:phone.mainNumber')).toHaveValue(/555.0142/);
      await form.text('add-relation:person.clientNumber').fill('');
      await expect(form.preview).toContainText(t('requests:mail.linking-code'));
      const lines = await submitForm(page, 'add-relation', t);
      await expect(page).not.toHaveURL(new RegExp(request));
      await expect(page.getByText(t('demands:sheet.corrects'))).toBeVisible();
      await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute('href', request);
      await lines.getByRole('link', { name: `${firstName} ${lastName}` }).click();
      await expect(
        page.getByText(t('contacts:sheet.active', { value: t('common:active.true') })),
      ).toBeVisible();
    });
  });
}
