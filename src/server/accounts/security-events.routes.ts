import { listAccountEvents, listLinkEvents } from '#contract/accounts/security-event.operations.ts';
import { manages } from '#domain/access/access-rules.ts';
import { LINK_EVENT_KINDS } from '#domain/access/security-event.ts';
import { LINKING_METHODS } from '#domain/linking/linking-method.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route } from '#server/http/route.ts';
import type { SecurityEvent } from '#server/store/security-event-store.ts';

const SHOWN = 50;

const ofAccount = readRoute(listAccountEvents, {
  load: async ({ session }) => session.account,
  authorize: () => 'allowed',
  act: ({ query }, { id }, store) =>
    store.securityEvents.ofAccount(id, { before: query.before, limit: SHOWN + 1 }),
  present: (_call, found) => ({
    events: found.slice(0, SHOWN).map((event) => ({
      ...told(event),
      address: event.address,
      organisation: event.organisation,
    })),
    before: beforeOf(found),
  }),
});

const ofContacts = readRoute(listLinkEvents, {
  load: async ({ profile }) => profile,
  authorize: (_call, profile) => (manages(profile) ? 'allowed' : 'not-allowed'),
  act: ({ query }, { organisation }, store) =>
    store.securityEvents.ofContacts(organisation.id, {
      before: query.before,
      contactId: query.contact,
      limit: SHOWN + 1,
    }),
  present: (_call, found) => ({
    events: found.slice(0, SHOWN).flatMap((event) => {
      const kind = LINK_EVENT_KINDS.find((one) => one === event.kind);
      const method = LINKING_METHODS.find((one) => one === event.method) ?? null;
      return kind ? [{ ...told(event), kind, method, contact: event.contact }] : [];
    }),
    before: beforeOf(found),
  }),
});

function told({ id, at, kind, method }: SecurityEvent) {
  return { id, at: at.toISOString(), kind, method };
}

/** Where the next page starts, when there is one. */
function beforeOf(found: readonly SecurityEvent[]): string | null {
  return found.length > SHOWN ? (found[SHOWN - 1]?.id ?? null) : null;
}

export const securityEventRoutes: readonly Route[] = [ofAccount, ofContacts];
