import { expect, it } from 'vitest';
import { api } from '#contract/api.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { createCaller } from '#tests/harness/caller.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import { FIRM, memberOf, TEST_NOW, testWorld } from '#tests/harness/test-world.ts';
import { createDemoBackend, type DemoState } from './demo-backend.ts';
import { DEMO_PASSWORD } from './worlds/demo-password.ts';

const PASSWORD = 'sept cormorans lisent à voix haute';
const EMAIL = 'nouvelle.personne@courriel.example';

it('makes accounts as the real service does, and still has them after a reload', async () => {
  let kept: DemoState | undefined;
  const open = (saved?: DemoState) =>
    createDemoBackend({
      world: testWorld(),
      clock: { now: () => new Date(TEST_NOW) },
      log: createTestLog(),
      saved,
      onState: (state) => {
        kept = JSON.parse(JSON.stringify(state));
      },
    });
  const caller = createCaller((await open()).fetch);
  const names = { firstName: 'Noémie', lastName: 'Thériault', language: 'fr' } as const;
  const asked = await caller.call(api.startSignUp, {
    body: { email: EMAIL, password: PASSWORD, termsVersion: TERMS_VERSION, ...names },
  });
  const { id } = asked.json as { id: string };
  const { mails } = (await caller.call(api.listMailbox)).json as { mails: { to: string; text: string }[] };
  const code = /\d{8}/.exec(mails.find(({ to }) => to === EMAIL)?.text ?? '')?.[0] ?? '';
  expect((await caller.call(api.verifySignUp, { body: { id, code } })).status).toBe(201);
  expect((await caller.call(api.getAccount)).json).toMatchObject({ email: EMAIL });

  // Another one's password is changed, and a third one's account is gone.
  const signIn = (from: typeof caller, email: string, password = DEMO_PASSWORD) =>
    from.call(api.createSession, { body: { email, password } });
  const [huong, clement] = [memberOf(FIRM, 'huong').email, memberOf(FIRM, 'clement').email];
  await signIn(caller, huong);
  const body = { currentPassword: DEMO_PASSWORD, password: PASSWORD };
  expect((await caller.call(api.changePassword, { body })).status).toBe(200);
  await signIn(caller, clement);
  const gone = await caller.call(api.deleteAccount, { body: { password: DEMO_PASSWORD } });
  expect(gone.status).toBe(204);
  await signIn(caller, EMAIL, PASSWORD);

  const again = createCaller((await open(kept)).fetch);
  expect((await again.call(api.getSession)).json).toMatchObject({ account: { email: EMAIL } });
  expect((await signIn(again, huong, PASSWORD)).status).toBe(201);
  expect((await signIn(again, huong)).status).toBe(401);
  expect((await signIn(again, clement)).status).toBe(401);
  expect((await signIn(again, memberOf(FIRM, 'anais').email)).status).toBe(201);
});
