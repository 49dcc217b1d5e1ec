import type { Operation } from '#contract/operation.ts';
import type { CallOf } from '#tests/harness/caller.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';

type Call = CallOf<Operation>;

const digits = (count: number) =>
  String(Math.random())
    .slice(2, 2 + count)
    .padEnd(count, '0');

const ANSWERS = [
  { question: 'licence-number', answer: '1' },
  { question: 'postal-code', answer: 'H0H 0H0' },
  { question: 'founding-officer', answer: 'Personne' },
] as const;

/** What leads to nobody: another identifier each time, so that none has seen too many tries. */
export function linkingBodies(): Readonly<Record<string, unknown>> {
  const record = { kind: 'employer', identifier: `er9${digits(5)}` };
  return {
    linkByCredentials: { identifier: `7KQ-2MX-${digits(3)}`, code: '7KQ2M-XW94D' },
    linkByOldCredentials: { ...record, password: 'x' },
    startQuestions: record,
    linkByAnswers: { ...record, answers: ANSWERS },
  };
}

/** The record of a contact of the test world, as who knows it types it. */
function recordOf(contactId: string) {
  const record = testWorld().records.find((one) => one.contactId === contactId);
  if (!record) throw new Error(`nothing is on file about ${contactId}`);
  const answers = Object.entries(record.answers).map(([question, answer]) => ({ question, answer }));
  const asked = { kind: record.kind, identifier: record.identifiers[0] };
  return {
    linkByOldCredentials: { body: { ...asked, password: record.password } as unknown },
    linkByAnswers: { body: { ...asked, answers } as unknown },
  };
}

/** A call of each operation to which nobody objects, when nobody acts for the contact. */
export const linkingCallsFor = (contactId: string): Readonly<Record<string, Call>> => ({
  listLinkingMethods: {},
  startQuestions: { body: { kind: 'worker', identifier: 'ci1234567' } },
  ...recordOf(contactId),
  explainProfile: { params: { linkId: memberOf(FIRM, 'anais').profileId } },
});
