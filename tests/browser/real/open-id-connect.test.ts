import { expect } from '@playwright/test';
import { pageTitled } from '#tests/browser/accounts.ts';
import { test } from '#tests/browser/console-test.ts';
import { expectAccessibleInEachLook } from '#tests/browser/each-look.ts';
import { PEOPLE } from '#tests/browser/people.ts';
import { serveReal } from '#tests/browser/serve-real.ts';
import { wordsOf } from '#tests/browser/words.ts';
import { PROVIDER_CLIENT, startOidcProvider } from '#tests/harness/start-oidc-provider.ts';

const t = wordsOf('fr');
const KNOWN = { anais: { email: PEOPLE.anais.email, email_verified: true } };

let served: Awaited<ReturnType<typeof serveReal>>;
let provider: Awaited<ReturnType<typeof startOidcProvider>> | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  served = await serveReal(async (address) => {
    provider = await startOidcProvider({
      people: KNOWN,
      redirectUri: `${address}/api/oidc/return`,
      inIdToken: true,
    });
    const { clientId, clientSecret } = PROVIDER_CLIENT;
    return { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  });
});

test.afterAll(async () => {
  await served.stop();
  await provider?.close();
});

test('signing in elsewhere: the page that offers it, what it says on the way back, the way itself', async ({
  page,
  complaints,
}) => {
  test.slow();
  // This console and its provider aren't the project's; the provider's own pages ask for letters of the network.
  complaints.allow(/asked elsewhere|Content Security Policy|ERR_|Failed to load resource/);
  const { address } = served;
  const elsewhere = page.getByRole('link', { name: t('identity:signIn') });
  await page.goto(`${address}/connexion`);
  await expect(elsewhere).toBeVisible();
  await expectAccessibleInEachLook(page, 'offered');
  for (const reason of ['sans-compte', 'refusee']) {
    await page.goto(`${address}/connexion?identite=${reason}`);
    await expect(elsewhere).toBeVisible();
    await expectAccessibleInEachLook(page, reason);
  }
  await elsewhere.click();
  await page.getByPlaceholder('login').fill('anais');
  await page.getByPlaceholder('password').fill('x');
  await page.getByRole('button').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(pageTitled(page, t('home:greeting', { name: 'Anaïs' }))).toBeVisible();
});
