import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';
import type { SecurityEventTable } from '#server/store/postgres/tables/account-proof-tables.ts';
import type {
  SecurityEvent,
  SecurityEventReads,
  SecurityEventWrites,
} from '#server/store/security-event-store.ts';

const COLUMNS = {
  id: 'uuid',
  at: 'timestamptz',
  kind: 'text',
  method: 'text',
  account_id: 'uuid',
  organisation_id: 'uuid',
  contact_id: 'uuid',
  address: 'text',
  trace_id: 'text',
};

export function securityEventReads(database: Kysely<Database>): SecurityEventReads {
  const events = (before: string | undefined, limit: number) => {
    const query = database
      .selectFrom('security_events as event')
      .orderBy('event.sequence', 'desc')
      .limit(limit);
    if (before === undefined) return query;
    return query.where(
      'event.sequence',
      '<',
      sql<number>`(select sequence from security_events where id = ${before}::uuid)`,
    );
  };

  return {
    async ofAccount(accountId, { before, limit }) {
      const rows = await events(before, limit)
        .leftJoin('organisations as organisation', 'organisation.id', 'event.organisation_id')
        .where('event.account_id', '=', accountId)
        .selectAll('event')
        .select(['organisation.name', 'organisation.kind as organisation_kind'])
        .execute();
      return rows.map((row) => {
        const { organisation_id: id, name, organisation_kind: kind } = row;
        const organisation = id !== null && name !== null && kind !== null ? { id, name, kind } : null;
        return { ...eventOf(row), organisation };
      });
    },
    async ofContacts(organisationId, { before, limit }) {
      const rows = await events(before, limit)
        .innerJoin('contacts as contact', (join) =>
          join
            .onRef('contact.organisation_id', '=', 'event.organisation_id')
            .onRef('contact.id', '=', 'event.contact_id'),
        )
        .where('event.organisation_id', '=', organisationId)
        .where('event.contact_id', 'is not', null)
        .selectAll('event')
        .select(['contact.id as person_id', 'contact.first_name', 'contact.last_name'])
        .execute();
      return rows.map((row) => ({
        ...eventOf(row),
        contact: { id: row.person_id, firstName: row.first_name, lastName: row.last_name },
      }));
    },
  };
}

export function securityEventWrites(database: Kysely<Database>): SecurityEventWrites {
  return {
    async append(events) {
      const rows = events.map((event) => ({
        id: crypto.randomUUID(),
        at: event.at,
        kind: event.kind,
        method: event.method ?? null,
        account_id: event.accountId,
        organisation_id: event.organisationId ?? null,
        contact_id: event.contactId ?? null,
        address: event.address ?? null,
        trace_id: event.traceId,
      }));
      await insertRows(database, 'security_events', COLUMNS, rows);
    },
  };
}

function eventOf(row: Selectable<SecurityEventTable>): SecurityEvent {
  const { id, at, kind, method, address } = row;
  return {
    ...{ id, at, kind, method, address },
    accountId: row.account_id,
    organisationId: row.organisation_id,
    contactId: row.contact_id,
    traceId: row.trace_id,
  };
}
