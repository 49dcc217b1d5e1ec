import type { Operation } from '#contract/operation.ts';
import type { SecurityEventKind } from '#domain/access/security-event.ts';
import type { Call } from '#server/http/route.ts';
import type { NewSecurityEvent } from '#server/store/security-event-store.ts';

/** A line for the journal of security events, of the call that is being answered. */
export function eventOf(
  { now, traceId, address }: Pick<Call<Operation>, 'now' | 'traceId' | 'address'>,
  kind: SecurityEventKind,
  about: Pick<NewSecurityEvent, 'accountId' | 'method' | 'organisationId' | 'contactId'>,
): NewSecurityEvent {
  return { at: now, traceId, address, kind, ...about };
}
