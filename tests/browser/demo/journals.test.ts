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

test('« Journal des liaisons », empty and with a code: accessible, in every window', async ({ page }) => {
  const { data, organisation, personas } = await loadWorld('firm');
  const profileId = personas.find(({ kind }) => kind === 'person-responsible')?.profileId ?? '';
  const maude = data.contacts.find(
    ({ firstName, organisationId }) => firstName === 'Maude' && organisationId === organisation.id,
  );
  await enter(page, 'anais', '/mon-organisation/liaisons');
  await expect(page.getByText(t('link-events:emptyTitle'))).toBeVisible();
  await expectAccessibleInTwoLooks(page, 'no link yet');
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
