import { expect } from '@playwright/test';
import { submitRequest } from '#contract/requests/request.operations.ts';
import { ATTESTATION_VERSION, ATTESTED_BY } from '#domain/request/request.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessibleInTwoLooks } from '#tests/browser/each-look.ts';
import { enter } from '#tests/browser/enter.ts';
import { expectLayoutHolds } from '#tests/browser/expect-layout-holds.ts';
import { wordsOf } from '#tests/browser/words.ts';

const t = wordsOf('fr');

test('« Journal des liaisons », as it opens, at its end, of a contact, with a code: accessible, in every window', async ({
  page,
}) => {
  const { data, organisation, personas } = await loadWorld('firm');
  const profileId = personas.find(({ kind }) => kind === 'person-responsible')?.profileId ?? '';
  const maude = data.contacts.find(
    ({ firstName, organisationId }) => firstName === 'Maude' && organisationId === organisation.id,
  );
  await enter(page, 'anais', '/mon-organisation/liaisons');
  const table = page.getByRole('table', { name: t('link-events:caption') });
  await expect(table.getByText(t('link-events:kind.profile-linked')).first()).toBeVisible();
  await expect(table.getByText(t('link-events:kind.code-voided')).first()).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'what was told before');
  // Nothing is older than what no journal holds.
  await page.goto('/mon-organisation/liaisons?avant=6f9619ff-8b86-4d01-b42d-00cf4fc964ff');
  await expect(page.getByText(t('link-events:endTitle'))).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'nothing older');
  await page.goto(`/mon-organisation/contacts/${maude?.id}`);
  await page.getByRole('button', { name: t('link-events:ofContact.title') }).click();
  await expect(page.getByText(t('link-events:ofContact.none'))).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'nothing of a contact');
  const attestations = ATTESTED_BY['issue-codes'].map((key) => ({
    key,
    version: ATTESTATION_VERSION,
    language: 'fr',
  }));
  const acts = [{ kind: 'issue-code', contactId: maude?.id, reminder: false }];
  const status = await page.evaluate(
    async ({ path, body }) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
    },
    {
      path: submitRequest.path.replace('{profileId}', profileId),
      body: { form: 'issue-codes', content: { kind: 'acts', acts }, attestations, corrects: null },
    },
  );
  expect(status).toBe(201);
  await page.reload();
  await page.getByRole('button', { name: t('link-events:ofContact.title') }).click();
  const lines = page.getByRole('list', {
    name: t('link-events:ofContact.caption', { name: 'Maude D’Amours' }),
  });
  await expect(lines.getByText(t('link-events:kind.code-issued'))).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'a code of a contact');
  await expectLayoutHolds(page, 'a code of a contact');
  await page.getByRole('link', { name: t('link-events:ofContact.all') }).click();
  await expect(page.getByRole('link', { name: 'Maude' })).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'a code issued');
  await expectLayoutHolds(page, 'a code issued');
});

test('the picture of the second factor’s key: accessible, in every window', async ({ page }) => {
  await enter(page, 'anais', '/parametres');
  await page.getByRole('button', { name: t('account:factor.start') }).click();
  await page.getByLabel(new RegExp(`^${t('account:currentPassword')}`)).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: t('account:factor.next') }).click();
  await expect(page.getByRole('img', { name: t('account:factor.picture') })).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'the key');
  await expectLayoutHolds(page, 'the key');
});
