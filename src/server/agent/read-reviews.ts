import type { MatterReview, Review } from '#contract/requests/agent.operations.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { PersonIndex } from '#domain/request/person-index.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import { requestNumber } from '#domain/request/request-number.ts';
import { readFacts } from '#server/requests/read-facts.ts';
import type { RequestLineRecord, RequestRecord } from '#server/store/request-store.ts';
import type { StoreReads } from '#server/store/store.ts';
import { isMatter, isReviewed, type ReviewedAct } from './reviewed-act.ts';

/** Requests that one answer looks into: the oldest. Those after them follow once these are decided. */
const REQUESTS_AT_ONCE = 20;

/** Persons of one request that one answer tells. */
const PERSONS_AT_ONCE = 100;

/** What waits for an agent. */
export interface Reviews {
  reviews: Review[];
  matters: MatterReview[];
}

/**
 * New persons that wait for an agent, each beside whom it may already be (003, step 4), and what organisations tell of themselves;
 * the oldest first.
 */
export async function readReviews(
  { requests }: StoreReads,
  at: { readonly now: Date; readonly today: CalendarDay },
): Promise<Reviews> {
  const waiting = await requests.inReview(REQUESTS_AT_ONCE);
  const found = waiting.map(async (request) => {
    const window = { after: 0, limit: PERSONS_AT_ONCE, states: ['waiting'] } as const;
    const lines = await requests.linesOf(request.organisationId, request.id, window);
    const asked = lines.flatMap((line) => (isReviewed(line.act) ? [{ line, act: line.act }] : []));
    const acts = asked.map(({ act }) => act);
    const facts = await readFacts(requests, request.organisationId, acts, { ...at, visibleAt: null });
    const known = indexOf(facts);
    return {
      reviews: asked.map(({ line, act }) => reviewOf(request, line, act, { facts, known })),
      matters: lines.flatMap((line) => matterOf(request, line, facts)),
    };
  });
  const all = await Promise.all(found);
  return {
    reviews: all.flatMap(({ reviews }) => reviews),
    matters: all.flatMap(({ matters }) => matters),
  };
}

interface Known {
  readonly facts: PlanFacts;
  readonly known: PersonIndex;
}

function indexOf({ contacts }: PlanFacts): PersonIndex {
  const index = new PersonIndex();
  for (const { contact } of contacts) index.put(contact);
  return index;
}

/** The line that waits, and the request it stands in. */
function waitingOf(request: RequestRecord, { number }: RequestLineRecord, { organisation }: PlanFacts) {
  return {
    organisation,
    requestId: request.id,
    requestNumber: requestNumber(request.number),
    line: number,
    submittedAt: request.submittedAt,
    submittedBy: request.submittedBy,
  };
}

function matterOf(request: RequestRecord, line: RequestLineRecord, facts: PlanFacts): MatterReview[] {
  if (!isMatter(line.act)) return [];
  const { kind: _, ...matter } = line.act;
  return [{ ...waitingOf(request, line, facts), ...matter }];
}

function reviewOf(
  request: RequestRecord,
  line: RequestLineRecord,
  { person }: ReviewedAct,
  { facts, known }: Known,
): Review {
  const contacts = new Map(facts.contacts.map(({ contact }) => [contact.id, contact]));
  const { firstName, lastName, email, language, phones, clientNumber } = person;
  return {
    ...waitingOf(request, line, facts),
    person: { firstName, lastName, email, language, phones: [...phones], clientNumber },
    duplicates: known.duplicatesOf(person).flatMap(({ contactId, by }) => {
      const contact = contacts.get(contactId);
      if (!contact) return [];
      const { id, firstName: first, lastName: last } = contact;
      return [
        {
          contact: { id, firstName: first, lastName: last },
          email: contact.email,
          clientNumber: contact.clientNumber,
          by,
        },
      ];
    }),
  };
}
