import type {
  SecurityEvent,
  SecurityEventReads,
  SecurityEventWrites,
} from '#server/store/security-event-store.ts';
import type { KeptSecurityEvent, RowMaps } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

/** Kept in the order they came, under ids that sort no such way. */
export function securityEventReads(view: MemoryView): SecurityEventReads {
  function newest(wanted: (event: SecurityEvent) => boolean, before: string | undefined, limit: number) {
    const rows = [...view.world.securityEvents, ...view.rows('securityEvents').map(eventOf)].filter(wanted);
    const end = before === undefined ? rows.length : rows.findIndex(({ id }) => id === before);
    return rows.slice(0, Math.max(end, 0)).reverse().slice(0, limit);
  }

  return {
    async ofAccount(accountId, { before, limit }) {
      const rows = newest((event) => event.accountId === accountId, before, limit);
      return rows.map((row) => ({
        ...row,
        organisation: (row.organisationId && view.world.organisations.get(row.organisationId)) || null,
      }));
    },
    async ofContacts(organisationId, { before, contactId, limit }) {
      const mine = (event: SecurityEvent) =>
        event.organisationId === organisationId &&
        event.contactId !== null &&
        (contactId === undefined || event.contactId === contactId);
      return newest(mine, before, limit).flatMap((row) => {
        const contact = view.contact(organisationId, row.contactId ?? '');
        if (!contact) return [];
        const { id, firstName, lastName } = contact;
        return [{ ...row, contact: { id, firstName, lastName } }];
      });
    },
  };
}

export function securityEventWrites(own: RowMaps): SecurityEventWrites {
  return {
    async append(events) {
      for (const { at, method = null, organisationId = null, contactId = null, ...event } of events) {
        const { kind, accountId, traceId, address = null } = event;
        const row = { id: crypto.randomUUID(), at: at.toISOString(), kind, method, accountId, traceId };
        own.securityEvents.set(row.id, { ...row, organisationId, contactId, address });
      }
    },
  };
}

function eventOf({ at, ...row }: KeptSecurityEvent): SecurityEvent {
  return { ...row, at: new Date(at) };
}
