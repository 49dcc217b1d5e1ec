import { expect, type Page } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { type FormName, formPage, pick } from './forms.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('fr');

/** Submitted as it is opened: the summary, and what is wrong beside the fields. */
async function refuse(page: Page, form: FormName): Promise<void> {
  await page.goto(FORM_PATHS[form]);
  const { submit, problems } = formPage(page, form);
  await submit.click();
  await expect(problems).toBeFocused();
}

/** The states of the forms that one meets, each by a name; each goes on from the one before. Of Anaïs's firm. */
export const FORM_STATES = {
  'add-relation': {
    refused: (page: Page) => refuse(page, 'add-relation'),
    async 'a new person, refused'(page: Page) {
      const { box, choice, text, preview } = formPage(page, 'add-relation');
      await box('add-relation:contact.isNew').check();
      await choice('add-relation:relation.own').check();
      await page.getByLabel(t('add-relation:relation.function')).selectOption('staff-member');
      await page.getByRole('button', { name: t('forms:phone.add') }).click();
      await expect(page.getByText(t('add-relation:missing.lastName')).first()).toBeVisible();
      await text('add-relation:person.firstName').fill('Marie-Évangéline-Clémentine');
      await text('add-relation:person.lastName').fill('Desruisseaux-Vaillancourt de Grandpré');
      await text('add-relation:communication.email').fill(
        'marie-evangeline-clementine.desruisseaux@riviere-ouelle-cpa.example',
      );
      await expect(preview).toContainText(t('requests:mail.linking-code'));
    },
    async 'a client’s file, chosen subject by subject'(page: Page) {
      const { box, choice, contact, file, preview } = formPage(page, 'add-relation');
      await box('add-relation:contact.isNew').uncheck();
      await pick(page, contact, 'clementine');
      await choice('add-relation:relation.organisation').check();
      await pick(page, file, 'ormes');
      await expect(preview).toContainText('Desruisseaux-Vaillancourt');
      await choice('add-relation:subjects.narrow').check();
      await expect(page.getByRole('group', { name: t('add-relation:subjects.reads') })).toBeVisible();
    },
  },
  'modify-contact': {
    refused: (page: Page) => refuse(page, 'modify-contact'),
    async 'every part open'(page: Page) {
      const { box, contact, text, preview } = formPage(page, 'modify-contact');
      await pick(page, contact, 'amours');
      for (const part of ['coordinates', 'personal', 'relationEnd']) {
        await box(`modify-contact:parts.${part}`).check();
      }
      await text('modify-contact:coordinates.email').fill('maude');
      await text('modify-contact:personal.lastName').fill('D’Amours-Desruisseaux');
      await expect(page.getByText(t('modify-contact:wrong.email')).first()).toBeVisible();
      await text('modify-contact:coordinates.email').fill('maude@riviere-ouelle-cpa.example');
      await box('modify-contact:parts.relationEnd').uncheck();
      await box('modify-contact:code.label').check();
      await expect(preview).toContainText(t('requests:mail.linking-code'));
      await box('modify-contact:parts.relationEnd').check();
    },
  },
  'remove-relation': {
    refused: (page: Page) => refuse(page, 'remove-relation'),
    async 'all relations'(page: Page) {
      const { choice, contact, preview } = formPage(page, 'remove-relation');
      await pick(page, contact, 'nguyen');
      await choice('remove-relation:scope.all').check();
      await expect(preview).toContainText('Cabinet Rivière-Ouelle CPA');
    },
    async 'some subjects'(page: Page) {
      const { choice } = formPage(page, 'remove-relation');
      await choice('remove-relation:scope.relations').check();
      await expect(page.getByRole('group', { name: t('remove-relation:relations.legend') })).toBeVisible();
      await choice('remove-relation:scope.authorizations').check();
      await expect(page.getByRole('group', { name: t('remove-relation:subjects.legend') })).toBeVisible();
    },
  },
  'manage-organisation': {
    refused: (page: Page) => refuse(page, 'manage-organisation'),
    async 'a merger'(page: Page) {
      const { choice, text } = formPage(page, 'manage-organisation');
      await choice('neighbour-forms:manage.kind.merger').check();
      await text('neighbour-forms:manage.otherName').fill(
        'Comptabilité Desruisseaux-Vaillancourt de Grandpré inc.',
      );
      await expect(text('neighbour-forms:manage.explanation')).toBeVisible();
    },
  },
} as const satisfies Partial<Record<FormName, Record<string, (page: Page) => Promise<void>>>>;
