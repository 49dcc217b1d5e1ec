import { EMAIL_CODE_TRIES, type EmailCodePurpose } from '#domain/access/email-code.ts';
import type { EmailProof, EmailProofReads, EmailProofWrites } from '#server/store/email-proof-store.ts';
import { type KeptEmailProof, REMOVED, type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function emailProofReads(view: MemoryView): EmailProofReads {
  return {
    async findOpen(id, now) {
      return proofsIn(view)
        .filter((row) => row.id === id && row.usedAt === null && row.endsAt > now.toISOString())
        .map(proofOf)
        .sort((left, right) => (left.purpose < right.purpose ? -1 : 1));
    },
  };
}

export function emailProofWrites(view: MemoryView, own: RowMaps): EmailProofWrites {
  const put = (row: KeptEmailProof) => own.emailProofs.set(rowKey(row.id, row.purpose), row);
  const find = (id: string, purpose: EmailCodePurpose) => {
    const row = view.row('emailProofs', rowKey(id, purpose));
    return row === REMOVED ? undefined : row;
  };

  return {
    async add({ startedAt, endsAt, ...proof }) {
      const none = {
        codeHash: null,
        issuedAt: null,
        expiresAt: null,
        tries: 0,
        usedAt: null,
        voidedAt: null,
      };
      put({ ...proof, startedAt: startedAt.toISOString(), endsAt: endsAt.toISOString(), ...none });
    },
    async issue(id, purpose, { codeHash, issuedAt, expiresAt }) {
      const mine = find(id, purpose);
      if (!mine || mine.usedAt !== null) return false;
      let voided = false;
      const at = issuedAt.toISOString();
      for (const row of proofsIn(view)) {
        const other = row.purpose === purpose && row.email === mine.email && row.id !== id;
        if (!other || !isLive(row)) continue;
        put({ ...row, voidedAt: at });
        voided = true;
      }
      put({ ...mine, codeHash, issuedAt: at, expiresAt: expiresAt.toISOString(), tries: 0, voidedAt: null });
      return voided;
    },
    async use(id, purpose, codeHash, now) {
      const at = now.toISOString();
      const row = find(id, purpose);
      if (!row || !isLive(row) || row.expiresAt === null || row.expiresAt <= at)
        return { outcome: 'refused' };
      if (row.codeHash !== codeHash) {
        const tries = row.tries + 1;
        const spent = tries >= EMAIL_CODE_TRIES;
        put({ ...row, tries, voidedAt: spent ? at : null });
        return { outcome: spent ? 'voided' : 'refused' };
      }
      put({ ...row, usedAt: at });
      return { outcome: 'used', proof: proofOf(row) };
    },
    async sweep(before) {
      for (const row of proofsIn(view)) {
        if (row.endsAt < before.toISOString()) own.emailProofs.set(rowKey(row.id, row.purpose), REMOVED);
      }
    },
  };
}

function proofsIn(view: MemoryView): KeptEmailProof[] {
  return view.rows('emailProofs').filter((row) => row !== REMOVED);
}

function isLive({ codeHash, usedAt, voidedAt }: KeptEmailProof): boolean {
  return codeHash !== null && usedAt === null && voidedAt === null;
}

function proofOf({ id, purpose, email, accountId, details, startedAt, endsAt }: KeptEmailProof): EmailProof {
  const times = { startedAt: new Date(startedAt), endsAt: new Date(endsAt) };
  return { id, purpose, email, accountId, details, ...times };
}
