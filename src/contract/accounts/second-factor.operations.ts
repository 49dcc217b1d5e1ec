import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import { passwordProofSchema } from './account.schema.ts';
import {
  recoveryCodesSchema,
  secondFactorCodeSchema,
  secondFactorProofSchema,
  secondFactorSeedSchema,
} from './second-factor.schema.ts';

/** Their answers hold what no idempotency key may keep. */
const OWN = {
  method: 'POST',
  effect: 'session',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
} as const;

/** Nothing is asked at sign-in before the first code is confirmed. */
export const startSecondFactor = operation({
  ...OWN,
  id: 'startSecondFactor',
  summary: 'Make a secret for an authenticator application',
  path: '/api/account/second-factor',
  body: passwordProofSchema,
  status: 201,
  answer: secondFactorSeedSchema,
  problems: ['too-many-attempts'],
});

export const confirmSecondFactor = operation({
  ...OWN,
  id: 'confirmSecondFactor',
  summary: 'Turn the second factor on by its first code; tells the recovery codes, once',
  path: '/api/account/second-factor/verification',
  body: secondFactorCodeSchema,
  status: 200,
  answer: recoveryCodesSchema,
  problems: ['code-refused', 'too-many-attempts'],
});

export const renewRecoveryCodes = operation({
  ...OWN,
  id: 'renewRecoveryCodes',
  summary: 'Void the recovery codes and make others',
  path: '/api/account/second-factor/recovery-codes',
  body: secondFactorProofSchema,
  status: 200,
  answer: recoveryCodesSchema,
  problems: ['code-refused', 'too-many-attempts'],
});

export const endSecondFactor = operation({
  ...OWN,
  id: 'endSecondFactor',
  summary: 'Turn the second factor off',
  path: '/api/account/second-factor/end',
  body: secondFactorProofSchema,
  status: 204,
  answer: undefined,
  problems: ['code-refused', 'too-many-attempts'],
});
