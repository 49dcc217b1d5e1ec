import { type RawBuilder, sql } from 'kysely';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import { isUnfindable } from '#server/store/contact-order.ts';
import { lastDayWithin } from '#server/store/list-days.ts';
import { likeWord, setsWith } from '#server/store/postgres/contacts/contact-list-filter.ts';
import type { AuthorizationSearch } from './authorization-search.ts';

type Conditions = Array<RawBuilder<unknown>>;

/** Every condition of the request on rows of `authorizations`, but for the place in the list. */
export function matches(request: AuthorizationListRequest, search: AuthorizationSearch): RawBuilder<unknown> {
  const { organisationId, ids, contactIds, fileIds, subjects, rights, holder } = request;
  const parts: Conditions = [sql`organisation_id = ${organisationId}::uuid`];
  if (request.words.some(isUnfindable)) parts.push(sql`false`);
  if (ids) parts.push(sql`id = any(${[...ids]}::uuid[])`);
  if (fileIds.length > 0) parts.push(sql`file_id = any(${[...fileIds]}::uuid[])`);
  if (contactIds.length > 0) parts.push(sql`contact_id = any(${[...contactIds]}::uuid[])`);
  if (subjects.length > 0)
    parts.push(
      isOneOf(
        'subject_place',
        subjects.map((one) => AUTHORIZED_SUBJECTS.indexOf(one)),
      ),
    );
  if (rights.length > 0) parts.push(sql`"right" = any(${[...rights]}::text[])`);
  if (holder !== undefined) parts.push(sql`holder = ${holder === 'organisation' ? 0 : 1}::smallint`);
  return sql.join(
    [...parts, ...onDay(request), ...ofContacts(request), ...withWords(request, search)],
    sql` and `,
  );
}

/** One value is an equality: the order by that column is then no order at all, and more indexes serve. */
function isOneOf(column: string, values: readonly number[]): RawBuilder<unknown> {
  const [first] = values;
  if (values.length === 1) return sql`${sql.ref(column)} = ${first}::smallint`;
  return sql`${sql.ref(column)} = any(${[...values]}::smallint[])`;
}

function onDay({ day, active, endingWithin, startedOnly }: AuthorizationListRequest): Conditions {
  const parts: Conditions = [];
  if (active === true) parts.push(sql`start_on <= ${day}::date and end_on >= ${day}::date`);
  if (active === false) parts.push(sql`(start_on > ${day}::date or end_on < ${day}::date)`);
  if (endingWithin !== undefined) {
    const last = lastDayWithin(day, endingWithin);
    parts.push(sql`start_on <= ${day}::date and end_on between ${day}::date and ${last}::date`);
  }
  if (startedOnly) parts.push(sql`start_on <= ${day}::date`);
  return parts;
}

/** What is asked of the contact; `is true` keeps the set a set, looked into row by row while the list is read in its order. */
function ofContacts(request: AuthorizationListRequest): Conditions {
  const { organisationId, day, contactIds, functions, neverLinked } = request;
  const parts: Conditions = [];
  if (contactIds.length > 0 || functions.length > 0 || neverLinked) parts.push(sql`holder = 1::smallint`);
  if (functions.length > 0) {
    parts.push(sql`(contact_id in (
      select listing.contact_id from contact_listings as listing
      where listing.organisation_id = ${organisationId}::uuid
        and listing.from_on <= ${day}::date and listing.until_on >= ${day}::date
        and listing.functions = any(${setsWith(functions)}::smallint[])
    )) is true`);
  }
  if (neverLinked) {
    parts.push(sql`(contact_id in (
      select link.contact_id from profile_links as link where link.organisation_id = ${organisationId}::uuid
    )) is not true`);
  }
  return parts;
}

function withWords(
  { organisationId }: AuthorizationListRequest,
  { files: asked, contacts: askedOf, found, others }: AuthorizationSearch,
): Conditions {
  // The parts of a list are cut along the words found, unless files or contacts are asked for by id.
  const cut = !asked && !askedOf;
  return [
    ...(cut ? [] : found).map(
      ({ files, contacts }) =>
        sql`(file_id = any(${[...files.keys()]}::uuid[]) or contact_id = any(${[...contacts.keys()]}::uuid[]))`,
    ),
    ...others.map(
      (word) => sql`(
        exists (
          select from authorization_files as file
          where file.organisation_id = ${organisationId}::uuid and file.file_id = authorizations.file_id
            and ${likeWord(word, sql`file.search_text`)}
        ) or exists (
          select from contacts as contact
          where contact.organisation_id = ${organisationId}::uuid and contact.id = authorizations.contact_id
            and ${likeWord(word, sql`contact.search_text`)}
        ))`,
    ),
  ];
}
