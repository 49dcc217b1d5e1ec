import { expect, type Page } from '@playwright/test';
import { test } from '#tests/browser/console-test.ts';
import { enter } from '#tests/browser/enter.ts';
import { formPage } from '#tests/browser/forms.ts';
import { expectVisibleFocus, tabTo } from '#tests/browser/keyboard.ts';
import {
  chooseByKeyboard,
  openByKeyboard,
  refuseByKeyboard,
  speakByKeyboard,
  submitByKeyboard,
  tickByKeyboard,
  typeInto,
} from '#tests/browser/keyboard-forms.ts';
import { detailsOf } from '#tests/browser/own-details.ts';
import { randomLetters } from '#tests/browser/random-letters.ts';
import { LANGUAGES, type Words, wordsOf } from '#tests/browser/words.ts';

// One after the other: they change what an organisation has one of.
test.describe.configure({ mode: 'default' });

/** Withdraws the request that the page shows: the dialog holds the focus, and the page has it again. */
async function withdrawByKeyboard(page: Page, t: Words): Promise<void> {
  const { keyboard } = page;
  const cancel = page.getByRole('button', { name: t('demands:action.cancel'), exact: true });
  const dialog = page.getByRole('alertdialog');
  await tabTo(page, cancel);
  await keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expectVisibleFocus(page);
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cancel).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: t('demands:action.cancelConfirm') }));
  await keyboard.press('Enter');
  await expect(page.getByText(t('demands:next.title.cancelled')).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectVisibleFocus(page);
}

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`an employer changes what stands of itself with the keyboard alone (${language})`, async ({
    page,
  }) => {
    const { keyboard } = page;
    const website = `https://${randomLetters()}.example`;
    await enter(page, 'florence');
    await speakByKeyboard(page, language);

    await test.step('its information', async () => {
      const form = formPage(page, 'organisation-information', t);
      const field = (key: string) => form.text(`neighbour-forms:details.${key}`);
      await openByKeyboard(page, t, 'organisation-information');
      await refuseByKeyboard(page, t, 'neighbour-forms:problem.nothing-typed', field('neq'));
      await typeInto(page, [[field('website'), website]]);
      await tabTo(page, page.getByRole('button', { name: t('forms:phone.add') }));
      await keyboard.press('Enter');
      await expect(page.getByLabel(t('forms:phone.kind'), { exact: true })).toBeFocused();
      await tabTo(page, page.getByRole('button', { name: t('forms:phone.removeNamed', { number: 2 }) }));
      await keyboard.press('Enter');
      await expect(page.getByRole('button', { name: t('forms:phone.add') })).toBeFocused();
      await expect(form.preview).toContainText(t('requests:field.website'));
      await submitByKeyboard(page, t, 'organisation-information');
    });

    await test.step('its mailing address', async () => {
      const form = formPage(page, 'organisation-address', t);
      const field = (key: string) => form.text(`neighbour-forms:address.${key}`);
      const street = `900, chemin ${randomLetters()}`;
      await openByKeyboard(page, t, 'organisation-address');
      await refuseByKeyboard(
        page,
        t,
        'neighbour-forms:problem.which-missing',
        form.choice('neighbour-forms:details.headOffice'),
      );
      await chooseByKeyboard(page, form.choice('neighbour-forms:details.mailing'));
      await typeInto(page, [
        [field('line1'), street],
        [field('city'), 'Ottawa'],
      ]);
      const province = page.getByRole('combobox', { name: t('neighbour-forms:address.province') });
      await tabTo(page, province);
      await keyboard.type('Ont');
      await expect(province).toHaveValue('ON');
      await typeInto(page, [[field('postalCode'), 'K1A 0B1']]);
      await expect(form.preview).toContainText(t('requests:field.mailing'));
      await submitByKeyboard(page, t, 'organisation-address');
      const mailing = { lines: [street], city: 'Ottawa', province: 'ON', postalCode: 'K1A 0B1' };
      expect(await detailsOf(page)).toMatchObject({ website, mailing });
    });

    await test.step('its firm’s subjects as far as the preview, then its legal name', async () => {
      const form = formPage(page, 'manage-organisation', t);
      const kind = (name: string) => form.choice(`neighbour-forms:manage.kind.${name}`);
      const firm = page.getByRole('combobox', { name: t('neighbour-forms:firm.firm'), exact: true });
      await openByKeyboard(page, t, 'manage-organisation');
      await refuseByKeyboard(page, t, 'neighbour-forms:problem.matter-missing', kind('tie-firm'));
      await chooseByKeyboard(page, kind('firm-subjects'));
      await tabTo(page, firm);
      await keyboard.press('ArrowDown');
      await expect(firm).not.toHaveValue('');
      const listed = (name: string) => page.getByRole('group', { name: t(`neighbour-forms:firm.${name}`) });
      const subject = (name: string) =>
        listed(name).getByRole('checkbox', { name: t('common:subject.monthly-report'), exact: true });
      await expect(subject('writes')).toBeChecked();
      await tickByKeyboard(page, subject('reads'));
      await expect(subject('writes')).not.toBeChecked();
      await expect(form.preview).toContainText(t('common:subject.monthly-report'));
      await chooseByKeyboard(page, kind('legal-name'));
      await typeInto(page, [
        [form.text('neighbour-forms:manage.newName'), `Charpenterie ${randomLetters()} inc.`],
        [form.text('neighbour-forms:manage.effectiveOn'), '2099-01-01'],
        [form.text('neighbour-forms:manage.explanation'), 'Acte signé en décembre.'],
      ]);
      await expect(form.preview).toContainText(t('requests:waitsMatter'));
      const lines = await submitByKeyboard(page, t, 'manage-organisation', 'in-review');
      await expect(lines).toContainText(t('demands:matter.legal-name'));
      await withdrawByKeyboard(page, t);
    });
  });

  test(`a firm tells of a merger, and writes to a client, with the keyboard alone (${language})`, async ({
    page,
    mode,
  }) => {
    const { keyboard } = page;
    const client = `Toitures ${randomLetters()} inc.`;
    const form = formPage(page, 'manage-organisation', t);
    await enter(page, mode === 'demo' ? 'anais' : 'bernadette');
    await speakByKeyboard(page, language);
    await openByKeyboard(page, t, 'manage-organisation');

    await test.step('the message to an employer, copied', async () => {
      const message = page.getByRole('textbox', { name: t('neighbour-forms:employer.message') });
      await chooseByKeyboard(page, form.choice('neighbour-forms:employer.former'));
      await typeInto(page, [[form.text('neighbour-forms:employer.client'), client]]);
      await expect(message).toHaveValue(new RegExp(client));
      const copy = page.getByRole('button', { name: t('neighbour-forms:employer.copy') });
      await tabTo(page, copy);
      await keyboard.press('Enter');
      await expect(page.getByText(t('neighbour-forms:employer.copied'))).toBeVisible();
      await expectVisibleFocus(page);
    });

    await test.step('the merger, which waits for an agent', async () => {
      await chooseByKeyboard(page, form.choice('neighbour-forms:manage.kind.merger'));
      await typeInto(page, [
        [form.text('neighbour-forms:manage.otherName'), `Cabinet ${randomLetters()} inc.`],
        [form.text('neighbour-forms:manage.effectiveOn'), '2099-01-01'],
        [form.text('neighbour-forms:manage.explanation'), 'Actes signés en décembre.'],
      ]);
      await expect(form.preview).toContainText(t('requests:waitsMatter'));
      await submitByKeyboard(page, t, 'manage-organisation', 'in-review');
      await withdrawByKeyboard(page, t);
    });
  });
}
