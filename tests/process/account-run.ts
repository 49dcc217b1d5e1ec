import { expect, vi } from 'vitest';
import {
  changePassword,
  confirmEmailChange,
  startEmailChange,
} from '#contract/accounts/account.operations.ts';
import { listSessions } from '#contract/accounts/account-session.operations.ts';
import {
  confirmSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from '#contract/accounts/second-factor.operations.ts';
import { listAccountEvents } from '#contract/accounts/security-event.operations.ts';
import {
  requestPasswordReset,
  resendCode,
  resetPassword,
  startSignUp,
  verifySignUp,
} from '#contract/accounts/sign-up.operations.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import {
  linkByAnswers,
  linkByCredentials,
  linkByOldCredentials,
} from '#contract/linking/linking.operations.ts';
import { listMailbox } from '#contract/mailbox/mailbox.operations.ts';
import { exportMyInformation, getMyInformation } from '#contract/privacy/privacy.operations.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import { createSession, endSession, getSession } from '#contract/session/session.operations.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { codeAt, stepOf } from '#server/accounts/totp.ts';
import { PERSON_RESPONSIBLE } from '#tests/harness/contact-writer.ts';
import type { SmtpRecorder } from '#tests/harness/smtp-recorder.ts';
import type { Secrets } from './secrets-in.ts';
import type { WatchedCallers } from './watched-callers.ts';

interface Stage {
  readonly callers: WatchedCallers;
  readonly smtp: SmtpRecorder;
  /** Mails to one address leave once a minute: the test can't wait for it. */
  readonly forgetLimits: () => Promise<void>;
}

/** Milliseconds: a mail leaves at once, on a machine that isn't busy. */
const WAIT = { timeout: 20_000, interval: 50 };

const A = 'noemie.theriault@courriel.example';
const B = 'n.theriault@courriel.example';
const PASSWORDS = {
  'password of the sign-up': 'sept cormorans lisent à voix haute',
  'password that was mistyped': 'sept cormorans lisent à voix basse',
  'password of the reset': 'onze phares clignotent au large',
  'password of the change': 'six pluviers comptent les marées',
  'former password': 'charpente1998',
  'former password, mistyped': 'charpente1989',
  'shared password of the demo': DEMO_PASSWORD,
} as const;

/**
 * Everything that a person does with an account, right and wrong, from the sign-up to the sign-out, with the linking by each method and a
 * code that a responsable issues. Gives each secret that was typed, mailed, shown or set on the way.
 */
export async function runAccount({ callers, smtp, forgetLimits }: Stage): Promise<Secrets> {
  const secrets = new Map<string, string>(Object.entries(PASSWORDS));
  const {
    'password of the sign-up': first,
    'password that was mistyped': mistyped,
    'password of the reset': reset,
    'password of the change': changed,
  } = PASSWORDS;
  const keep = (name: string, secret: string) => {
    secrets.set(name, secret);
    return secret;
  };
  const keepSession = (name: string, cookie: string) => {
    const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
    keep(`session ${name}`, value);
    keep(`token ${name}`, value.split('.', 1)[0] ?? '');
    return callers.as(cookie);
  };
  const anonymous = callers.as();
  async function mailed(name: string, address: string, pattern: RegExp, after = 0): Promise<string> {
    const found = () =>
      smtp.mails.slice(after).findLast(({ to, text }) => to.includes(address) && pattern.test(text));
    const { text } = await vi.waitFor(() => found() ?? Promise.reject(new Error(`no mail: ${name}`)), WAIT);
    return keep(name, pattern.exec(text)?.[0] ?? '');
  }
  const EMAIL_CODE = /\b\d{8}\b/;

  // Sign-up, its code asked for twice, one wrong.
  const names = { firstName: 'Noémie', lastName: 'Thériault', language: 'fr' as const };
  const started = await anonymous.call(startSignUp, {
    body: { email: A, password: first, ...names, termsVersion: TERMS_VERSION },
  });
  const { id } = startSignUp.answer.parse(started.json);
  await mailed('code of the sign-up', A, EMAIL_CODE);
  await forgetLimits();
  let before = smtp.mails.length;
  await anonymous.call(resendCode, { body: { id } });
  const signUpCode = await mailed('code of the sign-up, again', A, EMAIL_CODE, before);
  await anonymous.call(verifySignUp, { body: { id, code: '00000000' } });
  let own = keepSession(
    'of the sign-up',
    await anonymous.open(verifySignUp, { body: { id, code: signUpCode } }),
  );
  await own.call(endSession);
  await anonymous.call(createSession, { body: { email: A, password: mistyped } });
  await anonymous.call(createSession, { rawBody: `{"email":"${A}","password":"${first}"` });
  await anonymous.call(createSession, {
    rawBody: JSON.stringify({ email: 7, password: first, more: mistyped }),
  });
  own = keepSession(
    'of the sign-in',
    await anonymous.open(createSession, { body: { email: A, password: first } }),
  );

  // The second factor.
  const seed = startSecondFactor.answer.parse(
    (await own.call(startSecondFactor, { body: { password: first } })).json,
  );
  keep('seed', seed.secret);
  const now = stepOf(new Date());
  const appCode = keep('code of the application', await codeAt(seed.secret, now));
  const factor = await own.call(confirmSecondFactor, { body: { code: appCode } });
  const { recoveryCodes } = confirmSecondFactor.answer.parse(factor.json);
  for (const [place, code] of recoveryCodes.entries()) keep(`recovery code ${place}`, code);
  const [recovery1 = '', recovery2 = ''] = recoveryCodes;
  await anonymous.call(createSession, { body: { email: A, password: first } });
  await anonymous.call(createSession, { body: { email: A, password: first, secondFactor: appCode } });
  own = keepSession(
    'of both factors',
    await anonymous.open(createSession, { body: { email: A, password: first, secondFactor: recovery1 } }),
  );
  const renewed = await own.call(renewRecoveryCodes, { body: { password: first, code: recovery2 } });
  const fresh = renewRecoveryCodes.answer.parse(renewed.json).recoveryCodes;
  for (const [place, code] of fresh.entries()) keep(`recovery code ${place}, renewed`, code);

  // A forgotten password.
  await forgetLimits();
  before = smtp.mails.length;
  const asked = await anonymous.call(requestPasswordReset, { body: { email: A, language: 'fr' } });
  const resetCode = await mailed('code of the reset', A, EMAIL_CODE, before);
  const { id: resetId } = requestPasswordReset.answer.parse(asked.json);
  const replaced = { id: resetId, code: resetCode, password: reset };
  expect((await anonymous.call(resetPassword, { body: replaced })).status).toBe(204);
  own = keepSession(
    'after the reset',
    await anonymous.open(createSession, {
      body: { email: A, password: reset, secondFactor: fresh[0] ?? '' },
    }),
  );

  // Another address, proved at both; another password.
  await forgetLimits();
  before = smtp.mails.length;
  const change = await own.call(startEmailChange, { body: { email: B, password: reset } });
  const { id: changeId } = startEmailChange.answer.parse(change.json);
  const currentCode = await mailed('code to the current address', A, EMAIL_CODE, before);
  const newCode = await mailed('code to the new address', B, EMAIL_CODE, before);
  const proof = { changeId, currentCode, newCode };
  expect((await own.call(confirmEmailChange, { body: proof })).status).toBe(200);
  const passwords = { currentPassword: reset, password: changed };
  own = keepSession('after the change', await own.open(changePassword, { body: passwords }));

  // The three methods, wrong and right; the code is issued twice, so that one is voided.
  const old = { kind: 'employer' as const, identifier: 'er604118' };
  const { 'former password': former, 'former password, mistyped': notFormer } = PASSWORDS;
  await own.call(linkByOldCredentials, { body: { ...old, password: notFormer } });
  own = keepSession(
    'of method 1',
    await own.open(linkByOldCredentials, { body: { ...old, password: former } }),
  );
  const given = {
    'birth-date': '1991-02-03',
    'postal-code': 'G6W 5M6',
    'last-employer': 'Plomberie du Héron bleu',
  };
  const answers = Object.entries(given).map(([question, answer]) => ({ question, answer }));
  const worker = { kind: 'worker' as const, identifier: 'ci4471902', answers: answers as never };
  own = keepSession('of method 2', await own.open(linkByAnswers, { body: worker }));
  const responsible = keepSession(
    'of the responsable',
    await anonymous.open(createSession, { body: { email: PERSON_RESPONSIBLE, password: DEMO_PASSWORD } }),
  );
  const { profiles } = getSession.answer.parse((await responsible.call(getSession)).json);
  const profileId = profiles[0]?.id ?? '';
  const query = { search: 'amours', limit: '5' };
  const { rows } = listContacts.answer.parse(
    (await responsible.call(listContacts, { params: { profileId }, query })).json,
  );
  const [contact] = rows;
  if (!contact?.email) throw new Error('Maude, or her address, is not there');
  const LINKING_CODE = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/;
  const issue = {
    form: 'modify-contact' as const,
    content: {
      kind: 'acts' as const,
      acts: [{ kind: 'issue-code' as const, contactId: contact.id, reminder: false }],
    },
    attestations: [{ key: 'changes-exact-with-documents' as const, version: 1, language: 'fr' as const }],
    corrects: null,
  };
  let linkingCode = '';
  for (const name of ['linking code, voided', 'linking code']) {
    await forgetLimits();
    before = smtp.mails.length;
    const submitted = await responsible.call(submitRequest, { params: { profileId }, body: issue });
    expect(submitted.status, submitted.text).toBe(201);
    linkingCode = await mailed(name, contact.email, LINKING_CODE, before);
  }
  const identifier = /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(smtp.mails.at(-1)?.text ?? '')?.[0] ?? '';
  await own.call(linkByCredentials, {
    body: { identifier, code: secrets.get('linking code, voided') ?? '' },
  });
  own = keepSession(
    'of method 3',
    await own.open(linkByCredentials, { body: { identifier, code: linkingCode } }),
  );

  // What is told of all that.
  await responsible.call(listContacts, { params: { profileId } });
  await own.call(listAccountEvents);
  await own.call(listSessions);
  await own.call(getMyInformation);
  for (const format of ['csv', 'json'] as const) {
    await own.call(exportMyInformation, { body: { format, language: 'fr' } });
  }
  await anonymous.call(listMailbox);
  await own.call(endSession);
  await responsible.call(endSession);
  return secrets;
}
