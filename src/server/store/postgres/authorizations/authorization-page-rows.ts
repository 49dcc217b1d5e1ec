import { type RawBuilder, sql } from 'kysely';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { compareOrderKeys } from '#domain/search/french-order.ts';
import { AUTHORIZATION_ORDERS } from '#server/store/authorization-order.ts';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import { beyond, isUpwards, KEY_COLUMNS, orderBy } from './authorization-keys.ts';
import type { Named } from './authorization-search.ts';
import type { AuthorizationStream } from './authorization-streams.ts';

/** So many groups are tried one after the other until the page is full. */
const GROUPS = 500;

/** Of so many contacts a page each is read and sorted. */
const PAGES = 32;

/** Up to so many rows are all read and sorted; of more, enough stand along the list's own order. */
const FEW = 2_500;

/** The keys of a page's rows (`limit` and one more) in one stream, beyond the position, in the direction of travel. */
export function pageRows(
  stream: AuthorizationStream,
  request: AuthorizationListRequest,
  filter: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { sort } = request;
  const { files, contacts } = stream;
  if (!files && !contacts) return ordered(request, filter);
  const where = sql`${filter} and ${restriction(stream)}`;
  if (contacts && sort !== 'subject' && contacts.size <= PAGES) {
    return byContact(request, where, namesIn(contacts));
  }
  if (files && !contacts && sort !== 'contact' && files.size <= GROUPS) {
    return byFile(request, where, namesIn(files).toSorted(compareOrderKeys));
  }
  return fewOrOrdered(request, where);
}

/** What the stream adds to the filter: by name, for the indexes, and by id, for there are namesakes. */
export function restriction({ files, contacts, exceptFiles }: AuthorizationStream): RawBuilder<unknown> {
  const parts = [sql`true`];
  if (files) {
    parts.push(
      sql`file_name = any(${namesIn(files)}::text[])`,
      sql`file_id = any(${[...files.keys()]}::uuid[])`,
    );
  }
  if (contacts) {
    parts.push(
      sql`holder = 1::smallint`,
      sql`contact_name = any(${namesIn(contacts)}::text[])`,
      sql`contact_id = any(${[...contacts.keys()]}::uuid[])`,
    );
  }
  if (exceptFiles) parts.push(sql`file_id <> all(${[...exceptFiles.keys()]}::uuid[])`);
  return sql.join(parts, sql` and `);
}

/** Namesakes share theirs. */
function namesIn(named: Named): string[] {
  return [...new Set(named.values())];
}

/** Along the index of the sort. */
function ordered(request: AuthorizationListRequest, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${KEY_COLUMNS} from authorizations where ${where} and ${beyond(request)}
    order by ${orderBy(request)} limit ${request.limit + 1}`;
}

/** File after file in the order of the sort, until the page is full. */
function byFile(
  request: AuthorizationListRequest,
  where: RawBuilder<unknown>,
  names: readonly string[],
): RawBuilder<unknown> {
  const groups = groupsOf(request, names);
  const limit = request.limit + 1;
  return sql`
    select id, holder, file_name, subject_place, contact_name
    from unnest(
      ${groups.map((one) => one.subjectPlace)}::smallint[], ${groups.map((one) => one.holder)}::smallint[],
      ${groups.map((one) => one.fileName)}::text[]
    ) with ordinality as part (part_subject, part_holder, part_file, place)
    cross join lateral (
      select ${KEY_COLUMNS} from authorizations
      where ${where} and ${beyond(request)} and file_name = part_file
        and (part_holder is null or holder = part_holder) and (part_subject is null or subject_place = part_subject)
      order by ${orderBy(request, ['fileName'])} limit ${limit}
    ) as found
    order by place, ${orderBy(request, ['fileName'])} limit ${limit}`;
}

interface Group {
  readonly subjectPlace: number | null;
  readonly holder: number | null;
  readonly fileName: string;
}

/** The values before and with the file's name in the order of the sort, in the direction of travel, from the position on. */
function groupsOf(request: AuthorizationListRequest, names: readonly string[]): Group[] {
  const before = AUTHORIZATION_ORDERS[request.sort].slice(
    0,
    AUTHORIZATION_ORDERS[request.sort].indexOf('fileName'),
  );
  const subjects = before.includes('subjectPlace') ? AUTHORIZED_SUBJECTS.map((_, place) => place) : [null];
  const holders = before.includes('holder') ? [0, 1] : [null];
  const upwards = isUpwards(request);
  const groups = subjects.flatMap((subjectPlace) =>
    holders.flatMap((holder) => names.map((fileName): Group => ({ subjectPlace, holder, fileName }))),
  );
  const values = (request.before ?? request.after)?.values;
  const left = values ? groups.filter((group) => !isPast(group, values, before.length, upwards)) : groups;
  return upwards ? left : left.toReversed();
}

function isPast(
  { subjectPlace, holder, fileName }: Group,
  values: ReadonlyArray<string | number>,
  places: number,
  upwards: boolean,
): boolean {
  const order =
    [subjectPlace, holder]
      .filter((place) => place !== null)
      .map((place, at) => place - Number(values[at]))
      .find((difference) => difference !== 0) ?? compareOrderKeys(fileName, String(values[places] ?? ''));
  return upwards ? order < 0 : order > 0;
}

/** A page of each contact, in the order that all of them share. */
function byContact(
  request: AuthorizationListRequest,
  where: RawBuilder<unknown>,
  names: readonly string[],
): RawBuilder<unknown> {
  const limit = request.limit + 1;
  return sql`
    select id, holder, file_name, subject_place, contact_name
    from unnest(${[...names]}::text[]) as part (part_contact)
    cross join lateral (
      select ${KEY_COLUMNS} from authorizations
      where ${where} and contact_name = part_contact
        and ${beyond(request, { holder: sql`1::smallint`, contactName: sql`part_contact` })}
      order by ${orderBy(request, ['holder', 'contactName'])} limit ${limit}
    ) as found
    order by ${orderBy(request)} limit ${limit}`;
}

function fewOrOrdered(request: AuthorizationListRequest, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const limit = request.limit + 1;
  const isFew = sql`(select count(*) from few) <= ${FEW}`;
  return sql`
    (with few as materialized (select ${KEY_COLUMNS} from authorizations where ${where} limit ${FEW + 1})
    (select * from few where ${isFew} and ${beyond(request)})
    union all
    (select ${KEY_COLUMNS} from authorizations where not ${isFew} and ${where} and ${beyond(request)}
      order by ${orderBy(request)} limit ${limit})
    order by ${orderBy(request)} limit ${limit})`;
}
