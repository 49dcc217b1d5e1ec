import type { SecurityEventKind } from '#domain/access/security-event.ts';
import type { NewSecurityEvent } from '#server/store/security-event-store.ts';

interface Origin {
  readonly organisationId: string;
  readonly now: Date;
  readonly traceId: string;
}

/**
 * What became of the linking codes of these contacts, told to whoever is responsable for them. Of no account: who asked for the codes
 * is in the request, and a person's own journal isn't filled by what he does for others.
 */
export function codeEvents(
  kind: Extract<SecurityEventKind, 'code-issued' | 'code-used' | 'code-voided'>,
  contactIds: readonly string[],
  { organisationId, now: at, traceId }: Origin,
): NewSecurityEvent[] {
  return contactIds.map((contactId) => ({
    ...{ at, traceId, kind, method: 'linking-code' as const },
    ...{ accountId: null, organisationId, contactId },
  }));
}
