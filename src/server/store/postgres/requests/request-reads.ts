import { type Kysely, sql } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { RequestReads } from '#server/store/request-store.ts';
import { readPlanFacts } from './read-plan-facts.ts';
import { readUndoable } from './read-undoable.ts';
import { lineOf, requestOf } from './request-rows.ts';

export function requestReads(database: Kysely<Database>): RequestReads {
  return {
    async list({ organisationId, states, forms, before, limit }) {
      let matching = database.selectFrom('requests').where('organisation_id', '=', organisationId);
      if (states.length > 0) matching = matching.where('state', 'in', [...states]);
      if (forms.length > 0) matching = matching.where('form', 'in', [...forms]);
      let page = matching.selectAll().orderBy('number', 'desc').limit(limit);
      if (before !== undefined) page = page.where('number', '<', before);
      const [rows, counted] = await Promise.all([
        page.execute(),
        matching.select((column) => column.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
      ]);
      return { requests: rows.map(requestOf), total: counted.total };
    },
    async find(organisationId, requestId) {
      const row = await database
        .selectFrom('requests')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('id', '=', requestId)
        .executeTakeFirst();
      return row && requestOf(row);
    },
    async linesOf(organisationId, requestId, { after, limit, states }) {
      let query = database
        .selectFrom('request_lines')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('request_id', '=', requestId)
        .where('number', '>', after);
      if (states.length > 0) query = query.where('state', 'in', [...states]);
      return (await query.orderBy('number').limit(limit).execute()).map(lineOf);
    },
    async numbersOf(organisationId, requestIds) {
      const rows = await database
        .selectFrom('requests')
        .select(['id', 'number'])
        .where('organisation_id', '=', organisationId)
        .where('id', '=', sql<string>`any(${[...requestIds]}::uuid[])`)
        .execute();
      return new Map(rows.map(({ id, number }) => [id, number]));
    },
    async correctionsOf(organisationId, requestIds) {
      const rows = await database
        .selectFrom('requests')
        .select(['id', 'number', 'corrects'])
        .where('organisation_id', '=', organisationId)
        .where('corrects', '=', sql<string>`any(${[...requestIds]}::uuid[])`)
        .orderBy('number')
        .execute();
      return new Map(rows.map(({ corrects, id, number }) => [corrects ?? '', { id, number }]));
    },
    undoableOf: (...asked) => readUndoable(database, ...asked),
    factsFor: (...asked) => readPlanFacts(database, ...asked),
    async inReview(limit) {
      const rows = await database
        .selectFrom('requests')
        .innerJoin('organisations as organisation', 'organisation.id', 'requests.organisation_id')
        .selectAll('requests')
        .select('organisation.name as organisation')
        .where('requests.state', '=', 'in-review')
        .orderBy('requests.submitted_at')
        .orderBy('requests.organisation_id')
        .orderBy('requests.number')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...requestOf(row), organisation: row.organisation }));
    },
  };
}
