import { type Kysely, type Selectable, sql } from 'kysely';
import { type SavedView, VIEWED_LISTS } from '#domain/saved-view/saved-view.ts';
import { compareSavedViews } from '#server/store/saved-view-order.ts';
import type { SavedViewReads, SavedViewWrites } from '#server/store/saved-view-store.ts';
import type { Database } from './database.ts';
import type { SavedViewTable } from './tables/saved-view-table.ts';

export function savedViewReads(database: Kysely<Database>): SavedViewReads {
  return {
    async listOf(organisationId, accountId, list) {
      const rows = await database
        .selectFrom('saved_views')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('list', 'in', list ? [list] : VIEWED_LISTS)
        .where((row) => row.or([row('shared', '=', true), row('account_id', '=', accountId)]))
        .execute();
      return rows.map(viewOf).sort(compareSavedViews);
    },
    async find(organisationId, viewId) {
      const row = await database
        .selectFrom('saved_views')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('id', '=', viewId)
        .executeTakeFirst();
      return row && viewOf(row);
    },
  };
}

export function savedViewWrites(database: Kysely<Database>): SavedViewWrites {
  return {
    async lock(organisationId) {
      const name = `saved views ${organisationId}`;
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(database);
    },
    async keep({ organisationId, accountId, ...rest }) {
      const row = { organisation_id: organisationId, account_id: accountId, ...rest };
      await database
        .insertInto('saved_views')
        .values(row)
        .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(row))
        .execute();
    },
    async remove(organisationId, viewId) {
      await database
        .deleteFrom('saved_views')
        .where('organisation_id', '=', organisationId)
        .where('id', '=', viewId)
        .execute();
    },
  };
}

function viewOf({ organisation_id, account_id, ...rest }: Selectable<SavedViewTable>): SavedView {
  return { organisationId: organisation_id, accountId: account_id, ...rest };
}
