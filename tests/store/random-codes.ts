import { randomUUID } from 'node:crypto';
import type { Contact } from '#domain/contact/contact.ts';
import type { NewLinkingCode } from '#server/store/linking-code-store.ts';
import type { Store, StoreTransaction } from '#server/store/store.ts';
import { NOW } from './test-world.ts';

const DAY_MS = 86_400_000;

/** What became of a code; `lives-on` runs out late. */
export type CodeFate = 'queued' | 'sent' | 'delivered' | 'bounced' | 'dead' | 'used' | 'voided' | 'lives-on';

export interface FatedContact {
  readonly contact: Contact;
  /** Of its codes, one after the other. */
  readonly fates: readonly CodeFate[];
}

/** Issues codes to the contacts, and lets become of each what is said. */
export async function issueCodes(store: Store, contacts: readonly FatedContact[]): Promise<void> {
  const rounds = Math.max(0, ...contacts.map(({ fates }) => fates.length));
  for (let round = 0; round < rounds; round += 1) {
    const issuedAt = new Date(NOW.getTime() - (rounds - round) * 1_000);
    const codes = contacts.flatMap(({ contact: { organisationId, id: contactId }, fates }) => {
      const fate = fates[round];
      if (!fate) return [];
      const expiresAt = new Date(NOW.getTime() + (fate === 'lives-on' ? 9 : 1) * DAY_MS);
      const secret = { identifier: randomUUID(), codeHash: randomUUID() };
      const row = { organisationId, contactId, mailId: randomUUID(), issuedAt, expiresAt, ...secret };
      return [{ fate, row: { ...row, id: randomUUID() } }];
    });
    await store.write(async ({ linkingCodes, outbox }) => {
      await linkingCodes.issue(codes.map(({ row }) => row));
      await outbox.queue(codes.map(({ row }) => mailOf(row)));
      // Whatever else is due: a report is heard of a mail that was tried.
      await outbox.claim(NOW, 100_000, 0);
    });
    await store.write(async (transaction) => {
      for (const { fate, row } of codes) await befall(transaction, row, fate);
    });
  }
}

type Row = Pick<NewLinkingCode, 'organisationId' | 'contactId' | 'identifier' | 'codeHash' | 'mailId'>;

async function befall({ linkingCodes, outbox }: StoreTransaction, row: Row, fate: CodeFate): Promise<void> {
  switch (fate) {
    case 'queued':
      return;
    case 'used':
      await linkingCodes.use(row.identifier, row.codeHash, NOW);
      return;
    case 'voided':
      await linkingCodes.void(row.organisationId, [row.contactId], NOW);
      return;
    case 'bounced':
    case 'dead':
      await outbox.settle(row.mailId, { state: fate, reason: 'inconnu' }, NOW);
      return;
    default:
      await outbox.settle(row.mailId, { state: 'sent' }, NOW);
      if (fate === 'delivered') await outbox.report(row.mailId, 'delivered', null);
  }
}

function mailOf(row: {
  readonly mailId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly issuedAt: Date;
}) {
  const { mailId: id, organisationId, contactId, issuedAt: queuedAt } = row;
  return {
    ...{ id, organisationId, contactId, queuedAt },
    to: 'quelqu-un@roy.example',
    language: 'fr' as const,
    template: 'linking-credentials' as const,
    values: {},
    sealed: null,
  };
}
