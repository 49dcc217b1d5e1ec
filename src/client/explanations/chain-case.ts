import type { ExplanationAnswer } from '#contract/access-sheets/access-sheet.schema.ts';
import type { ChainStep, LinkState } from '#domain/authorization/explain-access.ts';

type PeriodStep = Exclude<ChainStep, 'delegable' | 'account'>;

type PeriodState = 'ended' | 'not-yet' | 'missing';

/** A link that doesn't hold: which, and how; the words of « Pourquoi ? » hang on it. */
export type BrokenCase =
  | `${PeriodStep}.${PeriodState}`
  | 'delegable.impossible'
  | 'account.unlinked'
  | 'account.disabled';

/** A link as it stands. */
export type LinkCase = BrokenCase | `${ChainStep}.holds`;

/** The cases that are the body's to mend where no employer stands behind the file. */
export type BodyCase = Extract<BrokenCase, `organisation-relation.${string}` | `grant.${string}`>;

type Link = ExplanationAnswer['links'][number];

const STATES: { readonly [Step in ChainStep]: readonly LinkState[] } = {
  membership: ['holds', 'ended', 'not-yet', 'missing'],
  'organisation-relation': ['holds', 'ended', 'not-yet', 'missing'],
  grant: ['holds', 'ended', 'not-yet', 'missing'],
  delegable: ['holds', 'impossible'],
  'contact-relation': ['holds', 'ended', 'not-yet', 'missing'],
  delegation: ['holds', 'ended', 'not-yet', 'missing'],
  account: ['holds', 'unlinked', 'disabled'],
};

/** The case of a link. Throws on a state that its step can't be in. */
export function linkCaseOf({ step, state }: Pick<Link, 'step' | 'state'>): LinkCase {
  if (!STATES[step].includes(state)) throw new Error(`a link that can't be: ${step} ${state}`);
  return `${step}.${state}` as LinkCase;
}

/** The link that broke the chain first, with its case; `undefined` when all hold. */
export function brokenLinkOf({ links, broken }: ExplanationAnswer) {
  const link = broken && links.find(({ step }) => step === broken.step);
  if (!link || !broken) return undefined;
  return { ...link, actor: broken.actor, broken: linkCaseOf(link) as BrokenCase };
}

/** Whether the body mends it rather than an employer. */
export function isBodyCase(broken: BrokenCase, actor: string): broken is BodyCase {
  return actor === 'body' && /^(organisation-relation|grant)\./.test(broken);
}

/** Every case there is, for tests. */
export const LINK_CASES: readonly LinkCase[] = Object.entries(STATES).flatMap(([step, states]) =>
  states.map((state) => `${step}.${state}` as LinkCase),
);
