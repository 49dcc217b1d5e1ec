import { requestPasswordReset, resendCode, startSignUp } from '#contract/accounts/sign-up.operations.ts';
import {
  linkByAnswers,
  linkByCredentials,
  linkByOldCredentials,
} from '#contract/linking/linking.operations.ts';
import { createSession } from '#contract/session/session.operations.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { QUESTIONS_OF } from '#domain/linking/record-questions.ts';
import type { Answer, Caller } from '#tests/harness/caller.ts';
import { KNOWN, NOBODY } from './timing-world.ts';

/** The person or the nobody number `at`, asked from an address of its own. */
type Ask = (at: number, address: string) => Promise<Answer>;

/** Two things that nobody may tell apart by the time that they take. */
export interface TimingPair {
  readonly name: string;
  readonly sides: Readonly<Record<string, Ask>>;
  /** What is done before a sample is taken, for each side. */
  readonly before?: Readonly<Record<string, Ask>>;
  /** One hashing or more is part of the work. */
  readonly hashes: boolean;
  readonly status: number;
}

interface Parts {
  readonly anonymous: Caller;
  /** Whose account is tied to nothing that is tried here. */
  readonly stranger: Caller;
  /** The old password of everybody. */
  readonly password: string;
  /** Whose identifier has been tried too often: by anybody, for years. */
  readonly crowded: number;
}

const WRONG = 'ce n’est pas celui-là, vraiment';
const NEW_PASSWORD = 'les outardes volent vers le sud';

export function timingPairs({ anonymous, stranger, password, crowded }: Parts): TimingPair[] {
  const signIn =
    (email: (at: number) => string): Ask =>
    (at, address) =>
      anonymous.call(createSession, { body: { email: email(at), password: WRONG }, address });
  const signUp =
    (email: (at: number) => string): Ask =>
    (at, address) => {
      const names = { firstName: 'Aurèle', lastName: 'Numéroté', language: 'fr' } as const;
      const body = { ...names, email: email(at), password: NEW_PASSWORD, termsVersion: TERMS_VERSION };
      return anonymous.call(startSignUp, { body, address });
    };
  const forgotten =
    (email: (at: number) => string): Ask =>
    (at, address) =>
      anonymous.call(requestPasswordReset, { body: { email: email(at), language: 'fr' }, address });
  const linkRecord =
    (record: typeof KNOWN.record, given: string): Ask =>
    (at, address) =>
      stranger.call(linkByOldCredentials, { body: { ...record(at), password: given }, address });
  const answers = QUESTIONS_OF.employer.map((question) => ({ question, answer: WRONG }));
  const linkAnswers =
    (record: typeof KNOWN.record): Ask =>
    (at, address) =>
      stranger.call(linkByAnswers, { body: { ...record(at), answers }, address });
  const linkCode =
    (identifier: (at: number) => string): Ask =>
    (at, address) =>
      stranger.call(linkByCredentials, {
        body: { identifier: identifier(at), code: '7KQ2M-00000' },
        address,
      });
  const crowdedRecord = () => KNOWN.record(crowded);

  return [
    {
      name: 'nothing to tell: sign-in, unknown twice',
      ...{ hashes: true, status: 401 },
      sides: {
        unknown: signIn((at) => `autre-${NOBODY.email(at)}`),
        again: signIn((at) => `tierce-${NOBODY.email(at)}`),
      },
    },
    {
      name: 'sign-in: e-mail',
      ...{ hashes: true, status: 401 },
      sides: { unknown: signIn(NOBODY.email), 'known, wrong password': signIn(KNOWN.email) },
    },
    {
      name: 'sign-up: address',
      ...{ hashes: true, status: 200 },
      sides: { new: signUp((at) => `nouvelle-${NOBODY.email(at)}`), taken: signUp(KNOWN.email) },
    },
    {
      name: 'forgotten password: e-mail',
      ...{ hashes: false, status: 200 },
      sides: { unknown: forgotten(NOBODY.email), known: forgotten(KNOWN.email) },
    },
    {
      name: 'code again: sign-up',
      ...{ hashes: false, status: 200 },
      ...resends(
        signUp((at) => `neuve-${NOBODY.email(at)}`),
        signUp(KNOWN.email),
      ),
    },
    {
      name: 'code again: forgotten password',
      ...{ hashes: false, status: 200 },
      ...resends(forgotten(NOBODY.email), forgotten(KNOWN.email)),
    },
    {
      name: 'linking 1: identifier',
      ...{ hashes: true, status: 422 },
      sides: {
        unknown: linkRecord(NOBODY.record, WRONG),
        'known, wrong password': linkRecord(KNOWN.record, WRONG),
      },
    },
    {
      name: 'linking 1: password, method locked for the identifier',
      ...{ hashes: true, status: 429 },
      sides: { wrong: linkRecord(crowdedRecord, WRONG), right: linkRecord(crowdedRecord, password) },
    },
    {
      name: 'linking 2: identifier',
      ...{ hashes: true, status: 422 },
      sides: { unknown: linkAnswers(NOBODY.record), 'known, wrong answers': linkAnswers(KNOWN.record) },
    },
    {
      name: 'linking 3: identifier',
      ...{ hashes: false, status: 422 },
      sides: {
        unknown: linkCode(NOBODY.linkingIdentifier),
        'known, wrong code': linkCode(KNOWN.linkingIdentifier),
      },
    },
  ];

  function resends(unknown: Ask, known: Ask): Pick<TimingPair, 'sides' | 'before'> {
    const ids = new Map<string, string>();
    const start =
      (side: string, ask: Ask): Ask =>
      async (at, address) => {
        const answer = await ask(at, address);
        ids.set(`${side} ${at}`, (answer.json as { id: string }).id);
        return answer;
      };
    const again =
      (side: string): Ask =>
      (at, address) =>
        anonymous.call(resendCode, { body: { id: ids.get(`${side} ${at}`) ?? '' }, address });
    return {
      before: { unknown: start('unknown', unknown), known: start('known', known) },
      sides: { unknown: again('unknown'), known: again('known') },
    };
  }
}
