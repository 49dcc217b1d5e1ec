import type { Selectable } from 'kysely';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { OutboxTable } from '#server/store/postgres/tables/outbox-table.ts';

/** The mail that a row holds. */
export function mailOf(row: Selectable<OutboxTable>): OutgoingMail {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    contactId: row.contact_id,
    to: row.recipient,
    language: row.language,
    template: row.template,
    values: row.template_values,
    sealed: row.sealed,
    queuedAt: row.queued_at,
  };
}
