import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
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
  const events = (of: RawBuilder<unknown>, before: string | undefined, limit: number) => {
    const query = database
      .selectFrom('security_events as event')
      .where(sql<boolean>`${of}`)
      .orderBy('event.sequence', 'desc')
      .limit(limit);
    if (before === undefined) return query;
    return query.where(
      'event.sequence',
      '<',
      sql<number>`(select event.sequence from security_events as event where event.id = ${before}::uuid and ${of})`,
    );
  };

  return {
    async ofAccount(accountId, { before, limit }) {
      const rows = await events(sql`event.account_id = ${accountId}`, before, limit)
        .leftJoin('organisations as organisation', 'organisation.id', 'event.organisation_id')
        .selectAll('event')
        .select(['organisation.name', 'organisation.kind as organisation_kind'])
        .execute();
      return rows.map((row) => {
        const { organisation_id: id, name, organisation_kind: kind } = row;
        const organisation = id !== null && name !== null && kind !== null ? { id, name, kind } : null;
        return { ...eventOf(row), organisation };
      });
    },
    async ofContacts(organisationId, { before, contactId, limit }) {
      const one = contactId === undefined ? sql`` : sql`and event.contact_id = ${contactId}`;
      const mine = sql`event.organisation_id = ${organisationId} and event.contact_id is not null ${one}`;
      const rows = await events(mine, before, limit)
        .innerJoin('contacts as contact', (join) =>
          join
            .onRef('contact.organisation_id', '=', 'event.organisation_id')
            .onRef('contact.id', '=', 'event.contact_id'),
        )
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
      await addSecurityEvents(
        database,
        events.map(
          ({ method = null, organisationId = null, contactId = null, address = null, ...event }) => ({
            ...{ id: crypto.randomUUID(), method, organisationId, contactId, address },
            ...event,
          }),
        ),
      );
    },
  };
}

/** Adds the lines in this order, by one statement. */
export async function addSecurityEvents(
  database: Kysely<Database>,
  events: readonly SecurityEvent[],
): Promise<void> {
  const rows = events.map((event) => ({
    id: event.id,
    at: event.at,
    kind: event.kind,
    method: event.method,
    account_id: event.accountId,
    organisation_id: event.organisationId,
    contact_id: event.contactId,
    address: event.address,
    trace_id: event.traceId,
  }));
  await insertRows(database, 'security_events', COLUMNS, rows);
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
