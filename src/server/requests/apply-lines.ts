import { dayIn } from '#domain/calendar/calendar-day.ts';
import { contactOf, type GrantAct } from '#domain/request/act.ts';
import type { LineOutcome, LinePlan } from '#domain/request/plan.ts';
import { planRequest } from '#domain/request/plan-request.ts';
import type { LineState } from '#domain/request/request.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { RequestLineRecord, RequestRecord, SettledLine } from '#server/store/request-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { displayInstant } from './display-instant.ts';
import { journalLines } from './journal-lines.ts';
import { mailLines } from './line-mails.ts';
import { lockFirms } from './lock-firms.ts';
import { type PlanTime, readFacts } from './read-facts.ts';

/** Lines of one request to be run together, by whom, and when. */
export interface LineRun {
  readonly request: Pick<RequestRecord, 'id' | 'organisationId' | 'accountId' | 'profileId' | 'submittedAt'>;
  readonly lines: readonly RequestLineRecord[];
  readonly now: Date;
  readonly today: PlanTime['today'];
  readonly traceId: string;
  /** An agent has accepted the new persons of these lines. */
  readonly accepted: boolean;
}

/**
 * Plans and applies lines, with their codes, mails and journal, and settles them: the one way in which anything of a request
 * happens. The organisation is locked by the caller. The number of statements doesn't grow with the lines.
 */
export async function applyLines(
  transaction: StoreTransaction,
  run: LineRun,
  { codes, displayDelayMs }: Pick<Dependencies, 'codes' | 'displayDelayMs'>,
): Promise<void> {
  const { request, lines, now, today } = run;
  const { organisationId } = request;
  const visibleAt = displayInstant(now, displayDelayMs);
  const awaited = run.accepted ? [] : await awaitedBy(transaction, run);
  const acts = [...awaited, ...lines.map(({ act }) => act)];
  await lockFirms(transaction, organisationId, acts, { now, today, visibleAt });
  const facts = await readFacts(transaction.requests, organisationId, acts, { now, today, visibleAt });
  // What was asked for on a day is judged by that day, however long it waits.
  const askedOn = dayIn(TIME_ZONE, new Date(request.submittedAt));
  const options = { newId: () => crypto.randomUUID(), accepted: run.accepted, askedOn };
  const plans = planRequest(acts, facts, options).lines.slice(awaited.length);
  const applied = plans.filter(({ outcome }) => outcome === 'applies');
  if (applied.length > 0) {
    const own = applied.filter(({ firmId }) => firmId === null);
    if (own.length > 0) {
      await transaction.changes.apply(
        organisationId,
        own.map(({ changes }) => changes),
      );
    }
    for (const { organisation } of facts.firms) {
      const theirs = applied.filter(({ firmId }) => firmId === organisation.id);
      const changes = theirs.map((line) => line.changes);
      if (changes.length > 0) await transaction.changes.applyToFirm(organisation.id, changes);
    }
    await mailLines(transaction, own, { codes, facts, now, traceId: run.traceId });
    const { accountId, profileId, id: requestId } = request;
    const origin = { organisationId, at: now, accountId, profileId, traceId: run.traceId, requestId };
    await transaction.journal.append(journalLines(applied, facts, origin));
  }
  await transaction.requests.settleLines(organisationId, request.id, settled(lines, plans));
  await transaction.requests.refresh(organisationId, request.id, { now, visibleAt });
}

/** The lines by which new persons of the request wait for an agent, of those whom these lines are about: they wait along. */
async function awaitedBy(
  { requests }: StoreTransaction,
  { request, lines }: LineRun,
): Promise<readonly GrantAct[]> {
  const named = new Set(lines.map(({ act }) => contactOf(act)));
  const first = lines[0]?.number ?? 0;
  if (first <= 1) return [];
  const window = { after: 0, limit: first - 1, states: ['waiting'] } as const;
  const waiting = await requests.linesOf(request.organisationId, request.id, window);
  return waiting.flatMap(({ act }) =>
    act.kind === 'grant' && act.person !== null && named.has(act.newContactId) ? [act] : [],
  );
}

const STATES: Readonly<Record<LineOutcome, LineState>> = {
  applies: 'applied',
  waits: 'waiting',
  unchanged: 'unchanged',
  refused: 'refused',
};

function settled(lines: readonly RequestLineRecord[], plans: readonly LinePlan[]): SettledLine[] {
  return lines.flatMap(({ number }, place) => {
    const plan = plans[place];
    if (!plan) return [];
    const { contactId, outcome, refusal, notes, gained, lost, changes } = plan;
    const { tieEnds, authorizationEnds, ...ends } = outcome === 'applies' ? changes : NO_ENDS;
    const relationEnds = [...tieEnds, ...ends.relationEnds];
    const state = STATES[outcome];
    return [{ number, state, contactId, refusal, notes, gained, lost, relationEnds, authorizationEnds }];
  });
}

const NO_ENDS: Pick<LinePlan['changes'], 'tieEnds' | 'relationEnds' | 'authorizationEnds'> = {
  tieEnds: [],
  relationEnds: [],
  authorizationEnds: [],
};
