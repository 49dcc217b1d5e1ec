import type { Kysely } from 'kysely';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  id: 'uuid',
  contact_id: 'uuid',
  recipient: 'text',
  language: 'text',
  template: 'text',
  template_values: 'jsonb',
  sealed: 'text',
  queued_at: 'timestamptz',
  due_at: 'timestamptz',
};

/** Queues them, due at once. */
export async function queueMails(database: Kysely<Database>, mails: readonly OutgoingMail[]): Promise<void> {
  const rows = mails.map((mail) => ({
    organisation_id: mail.organisationId,
    id: mail.id,
    contact_id: mail.contactId,
    recipient: mail.to,
    language: mail.language,
    template: mail.template,
    template_values: mail.values,
    sealed: mail.sealed,
    queued_at: mail.queuedAt,
    due_at: mail.queuedAt,
  }));
  await insertRows(database, 'outbox', COLUMNS, rows);
}
