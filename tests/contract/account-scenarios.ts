import type { ProblemCode } from '#contract/problem.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { ENDED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';
import { accountBodies, keepFactor } from './account-calls.ts';
import type { Scene } from './problem-scene.ts';

const anais = memberOf(FIRM, 'anais');

/** How each refusal of the accounts' own operations comes about. */
export const ACCOUNT_SCENARIOS = {
  'second-factor-required': async ({ service, operation, good }) => {
    await keepFactor(service, anais.accountId, true);
    return service.anonymous.call(operation, good);
  },
  'second-factor-refused': async ({ service, operation }) => {
    await keepFactor(service, anais.accountId, true);
    const body = { email: anais.email, password: DEMO_PASSWORD, secondFactor: '000000' };
    return service.anonymous.call(operation, { body });
  },
  'code-refused': ({ operation, caller }) => {
    const body = accountBodies()[operation.id] as Record<string, string>;
    const password = operation.access === 'account' && 'password' in body && { password: DEMO_PASSWORD };
    return caller.call(operation, { body: { ...body, ...password } });
  },
  'last-person-responsible': async ({ service, operation, good }) =>
    (await service.signIn(memberOf(ENDED_CLIENT, 'manager').email)).call(operation, good),
} satisfies Partial<Record<ProblemCode, (scene: Scene) => unknown>>;
