import { type Act, isFirmAct } from '#domain/request/act.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { type PlanTime, readFacts } from './read-facts.ts';

/**
 * Lines of an employer change records of its firms: nobody plans in those before the transaction ends. An employer locks itself
 * first and then its firms, in one order, and a firm locks itself alone: nobody waits in a circle.
 */
export async function lockFirms(
  { requests }: StoreTransaction,
  organisationId: string,
  acts: readonly Act[],
  at: PlanTime,
): Promise<void> {
  const ofFirms = acts.filter(isFirmAct);
  if (ofFirms.length === 0) return;
  const { firms } = await readFacts(requests, organisationId, ofFirms, at);
  for (const id of firms.map(({ organisation }) => organisation.id).sort()) await requests.lock(id);
}
