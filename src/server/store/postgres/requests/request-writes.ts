import { type Kysely, sql } from 'kysely';
import { contactOf } from '#domain/request/act.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';
import { countsOf, refreshedRequest } from '#server/store/refreshed-request.ts';
import type { RequestWrites } from '#server/store/request-store.ts';
import { claimRequest } from './claim-request.ts';
import { requestOf } from './request-rows.ts';
import { reopenLines, settleLines } from './settle-lines.ts';

export function requestWrites(database: Kysely<Database>): RequestWrites {
  const lock = (organisationId: string) => lockPlans(database, organisationId);
  return {
    lock,
    async add(request, acts) {
      await lock(request.organisationId);
      const { number } = await database
        .insertInto('requests')
        .values({
          organisation_id: request.organisationId,
          id: request.id,
          number: sql<number>`(
            select coalesce(max(number), 0) + 1 from requests where organisation_id = ${request.organisationId}::uuid
          )`,
          form: request.form,
          state: request.state,
          account_id: request.accountId,
          profile_id: request.profileId,
          submitted_by: request.submittedBy,
          submitted_at: new Date(request.submittedAt),
          applied_at: request.appliedAt === null ? null : new Date(request.appliedAt),
          visible_at: request.visibleAt === null ? null : new Date(request.visibleAt),
          attestations: JSON.stringify(request.attestations),
          counts: JSON.stringify(request.counts),
          undoes: request.undoes,
          corrects: request.corrects,
          version: request.version,
        })
        .returning('number')
        .executeTakeFirstOrThrow();
      const lines = acts.map((act, place) => ({
        organisation_id: request.organisationId,
        request_id: request.id,
        number: place + 1,
        act,
        state: 'pending',
        contact_id: contactOf(act),
      }));
      await insertRows(database, 'request_lines', NEW_LINE, lines);
      return number;
    },
    settleLines: (...asked) => settleLines(database, ...asked),
    reopenLines: (...asked) => reopenLines(database, ...asked),
    async refresh(organisationId, requestId, at) {
      const row = await database
        .selectFrom('requests')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('id', '=', requestId)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!row) return;
      const found = await database
        .selectFrom('request_lines')
        .select(['state', (column) => column.fn.countAll<number>().as('count')])
        .where('organisation_id', '=', organisationId)
        .where('request_id', '=', requestId)
        .groupBy('state')
        .execute();
      const counts = countsOf(new Map(found.map(({ state, count }) => [state, count])));
      const { state, appliedAt, visibleAt, version } = refreshedRequest(requestOf(row), counts, at);
      await database
        .updateTable('requests')
        .set({
          state,
          counts: JSON.stringify(counts),
          applied_at: appliedAt === null ? null : new Date(appliedAt),
          visible_at: visibleAt === null ? null : new Date(visibleAt),
          version,
          ...(counts.pending === 0 && { lease_until: null }),
        })
        .where('organisation_id', '=', organisationId)
        .where('id', '=', requestId)
        .execute();
    },
    claim: (now, leaseMs) => claimRequest(database, now, leaseMs),
    async renew(organisationId, requestId, until) {
      await database
        .updateTable('requests')
        .set({ lease_until: until })
        .where('organisation_id', '=', organisationId)
        .where('id', '=', requestId)
        .where('state', '=', 'submitted')
        .execute();
    },
  };
}

const NEW_LINE = {
  organisation_id: 'uuid',
  request_id: 'uuid',
  number: 'integer',
  act: 'jsonb',
  state: 'text',
  contact_id: 'uuid',
};

async function lockPlans(database: Kysely<Database>, organisationId: string): Promise<void> {
  const name = `requests ${organisationId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(database);
}
