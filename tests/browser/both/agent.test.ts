import { expect } from '@playwright/test';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { enterFirm, formHeading, formPage, submitForm } from '#tests/browser/forms.ts';
import { askForPerson, confirmReview, goBackToRequest, goToReview } from '#tests/browser/reviews.ts';
import { LANGUAGES, wordsOf } from '#tests/browser/words.ts';

const REASON = 'Numéro de client inconnu : relisez la carte.';

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`what an agent refuses is corrected without typing it again (${language})`, async ({ page, mode }) => {
    const asking = { page, mode, language, t };
    const person = newPerson();
    const { firstName, lastName, email } = person;
    const name = `${firstName} ${lastName}`;
    const form = formPage(page, 'add-relation', t);
    await enterFirm(page, mode, language);
    const request = await askForPerson(asking, person, 'staff-member');

    await test.step('the agent refuses, with a reason', async () => {
      const card = await goToReview(asking, name);
      for (const told of [email, '7654321', t('agent:noneKnown')]) await expect(card).toContainText(told);
      await card.getByRole('button', { name: t('agent:decision.refuse.action'), exact: true }).click();
      const dialog = page.getByRole('alertdialog', { name: t('agent:decision.refuse.title', { name }) });
      const reason = dialog.getByRole('textbox', { name: t('agent:decision.refuse.reason') });
      await dialog.getByRole('button', { name: t('agent:decision.refuse.confirm') }).click();
      await expect(reason).toBeFocused();
      await expect(reason).toHaveAccessibleDescription(
        new RegExp(t('agent:decision.refuse.reasonMissing').replaceAll('.', '\\.')),
      );
      await reason.fill(REASON);
      await confirmReview(asking, card, 'refuse', t('agent:decision.refuse.done', { name }));
    });

    await test.step('the responsable reads it', async () => {
      await goBackToRequest(asking, request);
      await expect(page.getByText(t('demands:next.title.refused'))).toBeVisible();
      await expect(page.getByRole('table', { name: t('demands:lines.caption') })).toContainText(REASON);
    });

    await test.step('it is filled in again, corrected and submitted', async () => {
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
      await lines.getByRole('link', { name }).click();
      await expect(
        page.getByText(t('contacts:sheet.active', { value: t('common:active.true') })),
      ).toBeVisible();
    });
  });

  test(`whom an agent knows is no new contact (${language})`, async ({ page, mode }) => {
    const asking = { page, mode, language, t };
    await enterFirm(page, mode, language);
    const { members } = await addMembers(page, {});
    const [known = newPerson()] = members;
    const name = `${known.firstName} ${known.lastName}`;
    const request = await askForPerson(asking, { ...known, email: `autre-${known.email}` }, 'representative');

    await test.step('the agent merges the two', async () => {
      const card = await goToReview(asking, name);
      await expect(card).toContainText(t('agent:by.name'));
      await expect(card).toContainText(known.email);
      await card.getByRole('button', { name: t('agent:decision.merge.action') }).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog).toHaveAccessibleName(t('agent:decision.merge.title', { contact: name }));
      await confirmReview(asking, card, 'merge', t('agent:decision.merge.done', { contact: name }));
    });

    await test.step('the request went to the contact that was there', async () => {
      await goBackToRequest(asking, request);
      await expect(page.getByText(t('demands:next.title.applied'))).toBeVisible();
      const lines = page.getByRole('table', { name: t('demands:lines.caption') });
      await lines.getByRole('link', { name }).first().click();
      await expect(page).toHaveURL(new RegExp(`${CONTACTS}/${known.id}`));
      const main = page.getByRole('main');
      await expect(main).toContainText(t('common:function.representative'));
      await expect(main).toContainText(known.email);
      await expect(main).not.toContainText(`autre-${known.email}`);
    });
  });
}
