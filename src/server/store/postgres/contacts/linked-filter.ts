import { type RawBuilder, sql } from 'kysely';
import type { MailState } from '#domain/linking/linking-code.ts';
import type { ContactListRequest } from '#server/store/contact-store.ts';

type LinkedAsked = NonNullable<ContactListRequest['linked']>;

/** How the mail fares by which the list says that state. */
const MAILS = {
  queued: ['queued'],
  sent: ['sent'],
  delivered: ['delivered'],
  bounced: ['bounced', 'dead'],
} as const satisfies Readonly<Record<string, readonly MailState[]>>;

/**
 * « Liaison »: any of the values asked for, by `linkingStateOf` of the domain. Each is a set to look into, row by row, while the
 * list is read in its order.
 */
export function isLinkedAsAsked(
  asked: LinkedAsked,
  organisationId: string,
  id: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { values } = asked;
  const isLinked = sql`(${id} in (
    select link.contact_id from profile_links as link where link.organisation_id = ${organisationId}::uuid
  ))`;
  if (values.includes('never')) return values.includes('linked') ? sql`true` : sql`${isLinked} is not true`;
  const ways: Array<RawBuilder<unknown>> = [];
  if (values.includes('linked')) ways.push(sql`${isLinked} is true`);
  const codes = codesAsked(asked);
  const newest = sql`select contact_id from linking_codes where organisation_id = ${organisationId}::uuid and newest`;
  const stands: Array<RawBuilder<unknown>> = [];
  if (values.includes('never-sent')) stands.push(sql`(${id} in (${newest})) is not true`);
  if (codes.length > 0) stands.push(sql`(${id} in (${newest} and (${sql.join(codes, sql` or `)}))) is true`);
  if (stands.length > 0) ways.push(sql`${isLinked} is not true and (${sql.join(stands, sql` or `)})`);
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** What is asked of the newest code, one way or another. */
function codesAsked({ values, now }: LinkedAsked): Array<RawBuilder<unknown>> {
  const mails = Object.entries(MAILS).flatMap(([state, of]) =>
    values.some((one) => one === state) ? of : [],
  );
  const unspent = sql`used_at is null and voided_at is null`;
  const parts: Array<RawBuilder<unknown>> = [];
  if (mails.length > 0)
    parts.push(sql`(${unspent} and mail_state = any(${mails}::text[]) and expires_at > ${now}::timestamptz)`);
  if (values.includes('expired')) parts.push(sql`(${unspent} and expires_at <= ${now}::timestamptz)`);
  if (values.includes('used')) parts.push(sql`used_at is not null`);
  if (values.includes('voided')) parts.push(sql`voided_at is not null`);
  return parts;
}
