import type { Kysely } from 'kysely';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { Database } from './database.ts';

export async function queueMail(database: Kysely<Database>, mail: OutgoingMail): Promise<void> {
  await database
    .insertInto('outbox')
    .values({
      organisation_id: mail.organisationId,
      id: mail.id,
      recipient: mail.to,
      language: mail.language,
      template: mail.template,
      template_values: JSON.stringify(mail.values),
      queued_at: mail.queuedAt,
    })
    .execute();
}
