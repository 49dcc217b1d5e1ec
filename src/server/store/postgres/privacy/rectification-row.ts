import type { Selectable } from 'kysely';
import type { Rectification } from '#domain/privacy/rectification.ts';
import type { RectificationTable } from '#server/store/postgres/tables/privacy-tables.ts';

export function rectificationOf(row: Selectable<RectificationTable>): Rectification {
  const { id, account_id: accountId, what, text, at } = row;
  return { id, accountId, what, text, at: at.toISOString() };
}
