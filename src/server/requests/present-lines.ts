import type * as z from 'zod';
import type { listRequestLines } from '#contract/requests/request.operations.ts';
import { firmNamedBy } from '#domain/request/firm-named-by.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import type { RequestLineRecord } from '#server/store/request-store.ts';
import { namesOf } from './names-of.ts';

type Page = z.input<(typeof listRequestLines)['answer']>;

/** A page of the lines of a request, with the names of whom and what they are about. */
export function presentLines(
  lines: readonly RequestLineRecord[],
  facts: Pick<PlanFacts, 'contacts' | 'files' | 'firms'>,
  more: boolean,
): Page {
  return {
    lines: lines.map(({ number, act, state, contactId, refusal, notes, gained, lost }) => ({
      number,
      act: act as Page['lines'][number]['act'],
      state,
      contactId,
      firmId: firmNamedBy(act, facts.firms)?.organisation.id ?? null,
      refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
      notes: notes.map(({ code, params }) => ({ code, params: { ...params } })),
      gained: [...gained],
      lost: [...lost],
    })),
    after: more ? (lines.at(-1)?.number ?? null) : null,
    ...namesOf(lines, facts),
  };
}
