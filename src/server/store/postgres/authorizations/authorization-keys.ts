import { type RawBuilder, sql } from 'kysely';
import { AUTHORIZATION_ORDERS, type AuthorizationKey } from '#server/store/authorization-order.ts';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import type { ListPosition } from '#server/store/list-answer.ts';

/** The columns of `authorizations` by which lists order it. */
const COLUMNS: Readonly<
  Record<AuthorizationKey, { readonly name: string; readonly type: 'text' | 'smallint' }>
> = {
  holder: { name: 'holder', type: 'smallint' },
  fileName: { name: 'file_name', type: 'text' },
  subjectPlace: { name: 'subject_place', type: 'smallint' },
  contactName: { name: 'contact_name', type: 'text' },
};

/** What is read of a row to find its place. */
export const KEY_COLUMNS = sql`id, holder, file_name, subject_place, contact_name`;

type Direction = Pick<AuthorizationListRequest, 'sort' | 'descending' | 'before'>;

/** Whether rows are read from the smallest on. */
export function isUpwards({ descending, before }: Direction): boolean {
  return descending === (before !== undefined);
}

/** `order by …`, without the keys known to be equal. */
export function orderBy(request: Direction, known: readonly AuthorizationKey[] = []): RawBuilder<unknown> {
  const direction = isUpwards(request) ? sql`asc` : sql`desc`;
  const names = AUTHORIZATION_ORDERS[request.sort]
    .filter((key) => !known.includes(key))
    .map((key) => COLUMNS[key].name);
  return sql.join([...names, 'id'].map((name) => sql`${sql.ref(name)} ${direction}`));
}

/**
 * The rows strictly beyond the position in the direction of travel; all of them without one. `known` gives keys that are the
 * same in all rows looked at: said so, no other index seems to lead to the place.
 */
export function beyond(
  request: AuthorizationListRequest,
  known: Readonly<Partial<Record<AuthorizationKey, RawBuilder<unknown>>>> = {},
): RawBuilder<unknown> {
  const position = request.before ?? request.after;
  if (!position) return sql`true`;
  const keys = AUTHORIZATION_ORDERS[request.sort];
  const values = keys.map((key, at) => valueAt(position, at, COLUMNS[key].type));
  const columns = sql.join([...keys.map((key) => known[key] ?? sql.ref(COLUMNS[key].name)), sql.ref('id')]);
  const comparison = isUpwards(request) ? sql`>` : sql`<`;
  return sql`(${columns}) ${comparison} (${sql.join([...values, sql`${position.id}::uuid`])})`;
}

/** A position comes back from outside: what PostgreSQL can't read there must not fail. */
function valueAt({ values }: ListPosition, at: number, type: 'text' | 'smallint'): RawBuilder<unknown> {
  const value = values[at];
  if (type === 'text') return sql`${String(value ?? '').replaceAll('\0', '')}::text`;
  return sql`${Math.max(-1, Math.min(99, Math.trunc(Number(value)) || 0))}::smallint`;
}
