import { type Kysely, sql } from 'kysely';
import type { Contact } from '#domain/contact/contact.ts';
import { CODE_MAIL_WINDOW_MS, codeBlockedUntil } from '#domain/linking/code-mail-limits.ts';
import type { KnownContact } from '#domain/request/plan.ts';
import { type AskedOfActs, foldedName } from '#server/store/asked-of-acts.ts';
import { isLiveCode } from '#server/store/live-code.ts';
import { type ContactRow, contactOf } from '#server/store/postgres/contacts/contact-rows.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { linkingCodeReads } from '#server/store/postgres/linking/linking-codes.ts';

/** `open`: no account is linked (null), only disabled ones are, or one that opens. */
type FoundContact = ContactRow & { readonly open: boolean | null };

/** The contacts named, and those who may be one of the new persons: three statements. */
export async function readKnownContacts(
  database: Kysely<Database>,
  organisationId: string,
  asked: AskedOfActs,
  now: Date,
): Promise<KnownContact[]> {
  const found = await findContacts(database, organisationId, asked);
  const contacts = found.map((row) => ({ contact: contactOf(row), open: row.open }));
  const ids = contacts.map(({ contact }) => contact.id);
  const codes = await linkingCodeReads(database).newestOf(organisationId, ids);
  const mailed = await codesMailed(
    database,
    contacts.map(({ contact }) => contact),
    now,
  );
  return contacts.map(({ contact, open }) => ({
    contact,
    linked: open !== null,
    accountOpen: open === true,
    liveCode: isLiveCode(codes.get(contact.id), now),
    codeBlockedUntil: codeBlockedUntil(mailed.get(contact.id) ?? [], now),
  }));
}

async function findContacts(
  database: Kysely<Database>,
  organisationId: string,
  { contactIds, persons }: AskedOfActs,
): Promise<FoundContact[]> {
  const named = new Set(contactIds);
  const names = new Set(persons.map(({ name }) => name));
  const given = persons.map(({ clientNumber, email, name }) => ({
    client_number: clientNumber,
    email,
    name,
  }));
  const { rows } = await sql<FoundContact & { readonly sure: boolean }>`
    with person as (
      select * from json_to_recordset(${JSON.stringify(given)}::json)
        as person (client_number text, email text, name text)
    ), found as (
      select unnest(${[...contactIds]}::uuid[]) as id, true as sure
      union all
      select one.id, true from person join contacts as one
        on one.organisation_id = ${organisationId}::uuid and one.client_number = person.client_number
      union all
      select one.id, true from person join contacts as one
        on one.organisation_id = ${organisationId}::uuid and lower(one.email collate "fr-x-icu") = person.email
      union all
      -- Whatever begins with the name and a space; which of them bear that very name is seen below.
      select one.id, false from person join contacts as one
        on one.organisation_id = ${organisationId}::uuid
        and one.search_text >= person.name || ' ' and one.search_text < person.name || '!'
    )
    select contacts.organisation_id, contacts.id, first_name, last_name, email, language, phones, client_number, address, version,
      found.sure, (
        select bool_or(not account.disabled)
        from profile_links as link join user_account as account on account.id = link.account_id
        where link.organisation_id = ${organisationId}::uuid and link.contact_id = contacts.id
      ) as open
    from (select id, bool_or(sure) as sure from found group by id) as found
    join contacts on contacts.organisation_id = ${organisationId}::uuid and contacts.id = found.id`.execute(
    database,
  );
  return rows.filter(
    (row) =>
      row.sure ||
      named.has(row.id) ||
      names.has(foldedName({ firstName: row.first_name, lastName: row.last_name })),
  );
}

/** When codes were last mailed to the contacts' addresses, whoever asked for them. */
async function codesMailed(
  database: Kysely<Database>,
  contacts: readonly Contact[],
  now: Date,
): Promise<Map<string, Date[]>> {
  const given = contacts.flatMap(({ id, email }) =>
    email === null ? [] : [{ id, email: email.toLowerCase() }],
  );
  const { rows } = await sql<{ id: string; queued_at: Date }>`
    select contact.id, mail.queued_at
    from json_to_recordset(${JSON.stringify(given)}::json) as contact (id uuid, email text)
    join outbox as mail on lower(mail.recipient collate "fr-x-icu") = contact.email
      and mail.template in ('linking-credentials', 'linking-reminder')
      and mail.queued_at > ${new Date(now.getTime() - CODE_MAIL_WINDOW_MS)}`.execute(database);
  const mailed = new Map<string, Date[]>();
  for (const { id, queued_at } of rows) mailed.set(id, [...(mailed.get(id) ?? []), queued_at]);
  return mailed;
}
