import type { SecondFactorReads, SecondFactorWrites } from '#server/store/second-factor-store.ts';
import { type KeptSecondFactor, REMOVED, type RowMaps } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function secondFactorReads(view: MemoryView): SecondFactorReads {
  return {
    async of(accountId) {
      const row = find(view, accountId);
      if (!row) return undefined;
      return {
        sealedSeed: row.sealedSeed,
        confirmedAt: row.confirmedAt === null ? null : new Date(row.confirmedAt),
        recoveryCodesLeft: row.recoveryCodes.length,
      };
    },
  };
}

export function secondFactorWrites(view: MemoryView, own: RowMaps): SecondFactorWrites {
  const put = (accountId: string, row: KeptSecondFactor) => own.secondFactors.set(accountId, row);

  return {
    async start(accountId, sealedSeed) {
      if (find(view, accountId)?.confirmedAt) return false;
      put(accountId, { sealedSeed, confirmedAt: null, lastStep: 0, recoveryCodes: [] });
      return true;
    },
    async spendStep(accountId, step, now) {
      const row = find(view, accountId);
      if (!row || row.lastStep >= step) return false;
      put(accountId, { ...row, lastStep: step, confirmedAt: row.confirmedAt ?? now.toISOString() });
      return true;
    },
    async spendRecoveryCode(accountId, codeHash) {
      const row = find(view, accountId);
      if (!row?.recoveryCodes.includes(codeHash)) return false;
      put(accountId, { ...row, recoveryCodes: row.recoveryCodes.filter((one) => one !== codeHash) });
      return true;
    },
    async replaceRecoveryCodes(accountId, codeHashes) {
      const row = find(view, accountId);
      if (row) put(accountId, { ...row, recoveryCodes: codeHashes });
    },
    async remove(accountId) {
      own.secondFactors.set(accountId, REMOVED);
    },
  };
}

function find(view: MemoryView, accountId: string): KeptSecondFactor | undefined {
  const row = view.row('secondFactors', accountId);
  return row === REMOVED ? undefined : row;
}
