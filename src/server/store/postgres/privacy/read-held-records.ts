import { type Kysely, sql } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { HeldAbout, HeldRecords } from '#server/store/privacy-store.ts';
import { rectificationOf } from './rectification-row.ts';

/** Four statements, each by an index. */
export async function readHeldRecords(database: Kysely<Database>, asked: HeldAbout): Promise<HeldRecords> {
  return {
    requests: await readRequests(database, asked),
    lines: await readLines(database, asked),
    mails: await readMails(database, asked),
    rectifications: await readRectifications(database, asked),
  };
}

async function readRequests(database: Kysely<Database>, { accountId, limit }: HeldAbout) {
  const rows = await database
    .selectFrom('requests as request')
    .innerJoin('organisations as organisation', 'organisation.id', 'request.organisation_id')
    .where('request.account_id', '=', accountId)
    .select(['request.id', 'number', 'form', 'state', 'submitted_at'])
    .select(['organisation.id as organisation_id', 'organisation.name', 'organisation.kind'])
    .orderBy('submitted_at', 'desc')
    .orderBy('request.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, number, form, state, submitted_at, ...row }) => {
    const submittedAt = submitted_at.toISOString();
    return { id, number, form, state, submittedAt, organisation: organisationOf(row) };
  });
}

async function readLines(database: Kysely<Database>, { accountId, contacts, limit }: HeldAbout) {
  const rows = await database
    .selectFrom('journal_entries as line')
    .innerJoin('organisations as organisation', 'organisation.id', 'line.organisation_id')
    .where(({ or, eb }) =>
      or([
        eb('line.account_id', '=', accountId),
        sql<boolean>`(line.organisation_id, line.subject_type, line.subject_id) in (
          select organisation_id, 'contact', contact_id from ${contactsOf(contacts)})`,
      ]),
    )
    .select(['line.at', 'line.account_id', 'action', 'subject_type', 'subject_id', 'before', 'after'])
    .select(['organisation.id as organisation_id', 'organisation.name', 'organisation.kind'])
    .orderBy('line.at', 'desc')
    .orderBy('line.organisation_id')
    .orderBy('line.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    at: row.at,
    accountId: row.account_id,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    before: row.before,
    after: row.after,
    organisation: organisationOf(row),
  }));
}

async function readMails(database: Kysely<Database>, { email, contacts, limit }: HeldAbout) {
  const rows = await database
    .selectFrom('outbox')
    .where(({ or }) =>
      or([
        sql<boolean>`lower(recipient) = lower(${email})`,
        sql<boolean>`(organisation_id, contact_id) in (select organisation_id, contact_id from ${contactsOf(contacts)})`,
      ]),
    )
    .select(['queued_at', 'recipient', 'template', 'state'])
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ queued_at: queuedAt, recipient: to, template, state }) => ({
    queuedAt,
    to,
    template,
    state,
  }));
}

async function readRectifications(database: Kysely<Database>, { accountId, limit }: HeldAbout) {
  const rows = await database
    .selectFrom('rectifications')
    .where('account_id', '=', accountId)
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(rectificationOf);
}

function contactsOf(contacts: HeldAbout['contacts']) {
  const organisations = contacts.map(({ organisationId }) => organisationId);
  const ids = contacts.map(({ contactId }) => contactId);
  return sql`unnest(${organisations}::uuid[], ${ids}::uuid[]) as mine (organisation_id, contact_id)`;
}

function organisationOf<Kind>(row: {
  readonly organisation_id: string;
  readonly name: string;
  readonly kind: Kind;
}) {
  return { id: row.organisation_id, name: row.name, kind: row.kind };
}
