import { expect, type Locator, type Page } from '@playwright/test';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { addDays, calendarDay } from '#domain/calendar/calendar-day.ts';
import { fieldOf, leave, speak } from '#tests/browser/accounts.ts';
import { addMembers, newPerson } from '#tests/browser/add-members.ts';
import { test } from '#tests/browser/console-test.ts';
import { CONTACTS } from '#tests/browser/contact-list.ts';
import { enter } from '#tests/browser/enter.ts';
import { enterFirm, formPage, openFromCatalogue, pick, submitForm } from '#tests/browser/forms.ts';
import { detailsOf } from '#tests/browser/own-details.ts';
import { randomLetters } from '#tests/browser/random-letters.ts';
import { ownSession, submitActs } from '#tests/browser/submit-acts.ts';
import { LANGUAGES, type Words, wordsOf } from '#tests/browser/words.ts';

// One after the other: all of them change what an organisation has one of.
test.describe.configure({ mode: 'default' });

const STREET = '12, rue du Pont';

/** No organisation of the demo's worlds has it. */
const NEQ = '2212345678';

const details = '/mon-organisation/informations';

async function typeAddress(page: Page, t: Words, street = STREET): Promise<void> {
  const field = (key: string) => fieldOf(page.getByRole('main'), t(`neighbour-forms:address.${key}`));
  await field('line1').fill(street);
  await field('city').fill('Lévis');
  await expect(field('province')).toHaveValue('QC');
  await field('postalCode').fill('g6v3a7');
}

/** Submitted with something missing: the focus is on what says so. */
async function refuse(page: Page, t: Words, problem: string): Promise<void> {
  const { submit, problems } = formPage(page, 'organisation-address', t);
  await submit.click();
  await expect(problems).toBeFocused();
  await expect(problems).toContainText(t(`neighbour-forms:problem.${problem}`));
}

/** The number of the firm that an employer gets: of the very large one in the database, whose clients nobody counts. */
async function firmNumber(page: Page): Promise<{ neq: string; name: string }> {
  const { profile } = await ownSession(page);
  const { neq, organisation } = await detailsOf(page);
  if (neq !== null) return { neq, name: organisation.name };
  await submitActs(page, profile.id, [{ kind: 'change-organisation', version: null, changes: { neq: NEQ } }]);
  return { neq: NEQ, name: organisation.name };
}

for (const language of LANGUAGES) {
  const t = wordsOf(language);

  test(`gives a contact an address, and takes it away (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const { members } = await addMembers(page, {});
    const [{ id, firstName, lastName } = newPerson()] = members;
    const form = formPage(page, 'contact-address', t);
    await openFromCatalogue(page, t, 'contact-address');
    await refuse(page, t, 'contact-missing');
    await pick(page, form.contact, lastName);
    await expect(page.getByText(t('neighbour-forms:address.none'))).toBeVisible();
    await typeAddress(page, t);
    await expect(form.preview).toContainText(t('requests:field.address'));
    await expect(form.preview).toContainText(`${firstName} ${lastName}`);
    const lines = await submitForm(page, 'contact-address', t);
    await lines.getByRole('link', { name: `${firstName} ${lastName}` }).click();
    // Beside it, the history tells of former ones.
    const sheet = page.getByRole('region', { name: t('contacts:sheet.coordinates.title') });
    await expect(sheet).toContainText(STREET);
    await expect(sheet).toContainText('G6V 3A7');

    await page.goto(`${FORM_PATHS['contact-address']}?contact=${id}`);
    await expect(page.getByText(STREET)).toBeVisible();
    await page.getByRole('checkbox', { name: t('neighbour-forms:contactAddress.remove') }).check();
    await submitForm(page, 'contact-address', t);
    await page.goto(`${CONTACTS}/${id}`);
    await expect(sheet).toContainText(t('neighbour-forms:address.none'));
    await expect(sheet).not.toContainText(STREET);
  });

  test(`changes an organisation’s information and addresses (${language})`, async ({ page, mode }) => {
    const website = `https://${randomLetters()}.example`;
    const street = `900, chemin ${randomLetters()}`;
    const main = page.getByRole('main');
    await enterFirm(page, mode, language);

    await test.step('its website; all else stays', async () => {
      const { version, ...before } = await detailsOf(page);
      await openFromCatalogue(page, t, 'organisation-information');
      await refuse(page, t, 'nothing-typed');
      const form = formPage(page, 'organisation-information', t);
      const value = before.email ?? t('neighbour-forms:none');
      await expect(form.text('neighbour-forms:details.email')).toHaveAccessibleDescription(
        t('neighbour-forms:current', { value }),
      );
      await form.text('neighbour-forms:details.neq').fill('12 3456 7890');
      await form.text('neighbour-forms:details.website').fill(website);
      await expect(form.problems).toContainText(t('neighbour-forms:problem.neq-wrong'));
      await form.text('neighbour-forms:details.neq').fill('');
      await expect(form.preview).toContainText(t('requests:field.website'));
      await submitForm(page, 'organisation-information', t);
      await page.goto(details);
      await expect(main.getByRole('link', { name: website })).toBeVisible();
      expect(await detailsOf(page)).toEqual({ ...before, website, version: version + 1 });
    });

    await test.step('its mailing address, then none of its own', async () => {
      const form = formPage(page, 'organisation-address', t);
      await openFromCatalogue(page, t, 'organisation-address');
      await refuse(page, t, 'which-missing');
      await form.choice('neighbour-forms:details.mailing').check();
      await typeAddress(page, t, street);
      await expect(form.preview).toContainText(t('requests:field.mailing'));
      await submitForm(page, 'organisation-address', t);
      await page.goto(details);
      await expect(main).toContainText(street);
      await main.getByRole('link', { name: t('neighbour-forms:details.changeAddress') }).click();
      await form.choice('neighbour-forms:details.mailing').check();
      await expect(main).toContainText(street);
      await form.box('neighbour-forms:organisationAddress.same').check();
      await submitForm(page, 'organisation-address', t);
      await page.goto(details);
      await expect(main).toContainText(t('neighbour-forms:details.sameAsHeadOffice'));
      await expect(main).not.toContainText(street);
    });
  });

  test(`tells what changes the organisation itself, for an agent (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const form = formPage(page, 'manage-organisation', t);
    const other = `Cabinet ${randomLetters()} inc.`;
    await openFromCatalogue(page, t, 'manage-organisation');
    await refuse(page, t, 'matter-missing');
    // An employer's alone.
    await expect(form.choice('neighbour-forms:manage.kind.tie-firm')).toHaveCount(0);
    await form.choice('neighbour-forms:manage.kind.merger').check();
    await form.text('neighbour-forms:manage.otherName').fill(other);
    await form.text('neighbour-forms:manage.effectiveOn').fill('2099-01-01');
    await form.text('neighbour-forms:manage.explanation').fill('Actes signés en décembre.');
    await expect(form.preview).toContainText(t('requests:waitsMatter'));
    const lines = await submitForm(page, 'manage-organisation', t, 'in-review');
    await expect(lines).toContainText(t('demands:matter.merger'));
    await expect(page.getByText(t('demands:next.matter-in-review'))).toBeVisible();
    const request = page.url();

    await leave(page);
    await enter(page, 'agent', '/agent');
    await speak(page, language);
    await expect(page.getByRole('main')).toContainText(other);
    await leave(page);
    await enterFirm(page, mode, language, request);
    await page.getByRole('button', { name: t('demands:action.cancel') }).click();
    await page.getByRole('button', { name: t('demands:action.cancelConfirm') }).click();
    await expect(page.getByText(t('demands:next.title.cancelled')).first()).toBeVisible();
  });

  test(`an employer ties a firm, changes its subjects, and ends it (${language})`, async ({ page, mode }) => {
    await enterFirm(page, mode, language);
    const firm = await firmNumber(page);
    const { profile } = await ownSession(page);
    await leave(page);
    await enter(page, 'kateri');
    await speak(page, language);
    if (mode === 'demo') {
      const { profile: own, today } = await ownSession(page);
      const lastDay = addDays(calendarDay(today), -1);
      await submitActs(page, own.id, [{ kind: 'end-tie', firmId: profile.organisation.id, lastDay }]);
    }
    const form = formPage(page, 'manage-organisation', t);
    const group = (name: string) => page.getByRole('group', { name: t(`neighbour-forms:firm.${name}`) });
    const subject = (within: Locator, name: string) =>
      within.getByRole('checkbox', { name: t(`common:subject.${name}`), exact: true });
    const choose = page.getByRole('combobox', { name: t('neighbour-forms:firm.firm'), exact: true });
    const tie = (change: string) =>
      t(`requests:tie.${change}`, { name: t('requests:tie.kind') }).replace(/<\/?b>/g, '');

    await test.step('tied by its exact number', async () => {
      await openFromCatalogue(page, t, 'manage-organisation');
      await form.choice('neighbour-forms:manage.kind.tie-firm').check();
      await form.text('neighbour-forms:firm.neq').fill('33 9876 5432');
      await expect(form.preview).toContainText(t('requests:refusal.firm-unknown'));
      await form.text('neighbour-forms:firm.neq').fill(firm.neq);
      await subject(group('reads'), 'profile').check();
      await subject(group('reads'), 'monthly-report').check();
      await expect(form.preview).toContainText(tie('added'));
      await expect(form.preview).toContainText(firm.name);
      await submitForm(page, 'manage-organisation', t);
    });

    await test.step('a subject taken back', async () => {
      await openFromCatalogue(page, t, 'manage-organisation');
      await form.choice('neighbour-forms:manage.kind.firm-subjects').check();
      await refuse(page, t, 'firm-missing');
      await choose.selectOption(firm.name);
      await expect(subject(group('reads'), 'profile')).toBeChecked();
      await subject(group('reads'), 'monthly-report').uncheck();
      await expect(form.preview).toContainText(t('common:subject.monthly-report'));
      await submitForm(page, 'manage-organisation', t);
      await page.goto(`${FORM_PATHS['manage-organisation']}`);
      await form.choice('neighbour-forms:manage.kind.firm-subjects').check();
      await choose.selectOption(firm.name);
      await expect(subject(group('reads'), 'profile')).toBeChecked();
      await expect(subject(group('reads'), 'monthly-report')).not.toBeChecked();
    });

    await test.step('ended', async () => {
      await form.choice('neighbour-forms:manage.kind.end-tie').check();
      await choose.selectOption(firm.name);
      await expect(form.box('neighbour-forms:firm.atOnce')).toBeChecked();
      await expect(form.preview).toContainText(tie('ended'));
      await submitForm(page, 'manage-organisation', t);
      await openFromCatalogue(page, t, 'manage-organisation');
      await form.choice('neighbour-forms:manage.kind.end-tie').check();
      await expect(choose).toBeVisible();
      await expect(choose.getByRole('option', { name: firm.name })).toHaveCount(0);
    });
  });
}
