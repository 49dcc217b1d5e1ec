import { onTestFinished } from 'vitest';
import type { Operation } from '#contract/operation.ts';
import type { EmailCodePurpose } from '#domain/access/email-code.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { emailCodeHash } from '#server/accounts/email-codes.ts';
import { sealSeed } from '#server/accounts/second-factor.ts';
import { codeAt, newSeed, stepOf } from '#server/accounts/totp.ts';
import type { Caller, CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

type Call = CallOf<Operation>;

const anais = memberOf(FIRM, 'anais');
const PASSWORD = 'sept cormorans lisent à voix haute';
const CODE = '20483117';
const NEVER = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

const signUp = () => ({
  ...{ email: `${crypto.randomUUID()}@courriel.example`, password: PASSWORD },
  ...{ firstName: 'Noémie', lastName: 'Thériault', language: 'fr' as const, termsVersion: TERMS_VERSION },
});

/** What nobody has the password or the code for; what needs neither is asked as it should be. */
export function accountBodies(): Readonly<Record<string, unknown>> {
  return {
    startSignUp: signUp(),
    resendCode: { id: NEVER },
    verifySignUp: { id: NEVER, code: CODE },
    requestPasswordReset: { email: `${crypto.randomUUID()}@courriel.example`, language: 'fr' },
    resetPassword: { id: NEVER, code: CODE, password: PASSWORD },
    updateAccount: {},
    startEmailChange: { email: 'ailleurs@courriel.example', password: PASSWORD },
    confirmEmailChange: { changeId: NEVER, currentCode: CODE, newCode: CODE },
    changePassword: { currentPassword: PASSWORD, password: PASSWORD },
    deleteAccount: { password: PASSWORD },
    startSecondFactor: { password: PASSWORD },
    confirmSecondFactor: { code: '000000' },
    renewRecoveryCodes: { password: PASSWORD, code: '000000' },
    endSecondFactor: { password: PASSWORD, code: '000000' },
  };
}

/** A proof whose code is known, as if it had been mailed. */
async function proofOf(
  { store, codes, clock }: Service,
  email: string,
  accountId: string | null,
  purposes: readonly EmailCodePurpose[],
): Promise<string> {
  const id = crypto.randomUUID();
  const startedAt = clock.now();
  const after = (ms: number) => new Date(startedAt.getTime() + ms);
  const names = { firstName: 'Noémie', lastName: 'Thériault', language: 'fr', mail: 'code' } as const;
  const details = { ...names, passwordHash: 'kept', termsVersion: TERMS_VERSION };
  for (const purpose of purposes) {
    const codeHash = await emailCodeHash(codes, id, purpose, CODE);
    await store.write(async ({ emailProofs }) => {
      const times = { startedAt, endsAt: after(3_600_000) };
      await emailProofs.add({ id, purpose, email, accountId, details, ...times });
      await emailProofs.issue(id, purpose, { codeHash, issuedAt: startedAt, expiresAt: after(600_000) });
    });
  }
  return id;
}

/** A second factor of the caller's until the test is over; the code that proves it now. */
export async function keepFactor(
  { store, codes, clock }: Service,
  accountId: string,
  confirmed: boolean,
): Promise<string> {
  const [seed, now] = [newSeed(), clock.now()];
  const sealed = await sealSeed(codes, accountId, seed);
  await store.write(async ({ secondFactors }) => {
    await secondFactors.remove(accountId);
    await secondFactors.start(accountId, sealed, now);
    if (confirmed) await secondFactors.spendStep(accountId, stepOf(now) - 1, now);
  });
  onTestFinished(() => store.write(({ secondFactors }) => secondFactors.remove(accountId)));
  return codeAt(seed, stepOf(now));
}

type Good = Call | ((caller: Caller, service: Service) => Call | Promise<Call>);

/** Calls to which nobody objects. */
export const ACCOUNT_CALLS: Readonly<Record<string, Good>> = {
  extendSession: {},
  startSignUp: () => ({ body: signUp() }),
  resendCode: async (_caller, service) => ({
    body: { id: await proofOf(service, signUp().email, null, ['sign-up']) },
  }),
  verifySignUp: async (_caller, service) => ({
    body: { id: await proofOf(service, signUp().email, null, ['sign-up']), code: CODE },
  }),
  requestPasswordReset: { body: { email: anais.email, language: 'fr' } },
  resetPassword: async (_caller, service) => {
    const id = await proofOf(service, anais.email, anais.accountId, ['password-reset']);
    return { body: { id, code: CODE, password: DEMO_PASSWORD } };
  },
  getAccount: {},
  updateAccount: async (_caller, { store }) => {
    const { version = 1 } = (await store.accounts.find(anais.accountId)) ?? {};
    return { body: { language: 'fr' }, ifMatch: version };
  },
  startEmailChange: () => ({ body: { email: signUp().email, password: DEMO_PASSWORD } }),
  confirmEmailChange: async (_caller, service) => {
    const both = ['email-change-current', 'email-change-new'] as const;
    const changeId = await proofOf(service, anais.email, anais.accountId, both);
    return { body: { changeId, currentCode: CODE, newCode: CODE } };
  },
  changePassword: { body: { currentPassword: DEMO_PASSWORD, password: DEMO_PASSWORD } },
  deleteAccount: { body: { password: DEMO_PASSWORD } },
  startSecondFactor: () => ({ body: { password: DEMO_PASSWORD } }),
  confirmSecondFactor: async (_caller, service) => ({
    body: { code: await keepFactor(service, anais.accountId, false) },
  }),
  renewRecoveryCodes: async (_caller, service) => ({
    body: { password: DEMO_PASSWORD, code: await keepFactor(service, anais.accountId, true) },
  }),
  endSecondFactor: async (_caller, service) => ({
    body: { password: DEMO_PASSWORD, code: await keepFactor(service, anais.accountId, true) },
  }),
  listSessions: {},
  endAccountSession: async (_caller, { store }) => {
    const [newest] = await store.accounts.sessionsOf(anais.accountId);
    return { params: { sessionId: newest?.id ?? '' } };
  },
  endAllSessions: {},
  listAccountEvents: {},
  listLinkEvents: { params: { profileId: anais.profileId } },
};
