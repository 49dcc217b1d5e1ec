import { veryLargeFirm, wholeFirm } from '#mocks/worlds/very-large-firm/generate-very-large-firm.ts';
import type { BenchOrganisation } from './bench-organisation.ts';
import { makeDataFolder } from './data-folder.ts';

export const FEW_AUTHORIZATIONS = 10_000;
export const MANY_AUTHORIZATIONS = 1_000_000;

let folder: Promise<string> | undefined;

/**
 * Where the firms with few and with many authorizations are kept: one folder for all parts of a run, or the one that `BENCH_DATA`
 * names, which the next run finds again. Loading a million takes minutes.
 */
export function largeFirmsFolder(): Promise<string> {
  const kept = process.env.BENCH_DATA;
  folder ??= kept ? Promise.resolve(kept) : makeDataFolder();
  return folder;
}

/** The firm that `npm run seed` makes of so many authorizations. */
export function largeFirm(authorizations: number): BenchOrganisation {
  const firm = veryLargeFirm(authorizations);
  const { data, personas } = firm.world;
  const responsible = personas.find(({ kind }) => kind === 'person-responsible');
  const manager = data.accounts.find(({ id }) => id === responsible?.accountId);
  if (!manager) throw new Error('nobody is responsible');
  return { size: `${authorizations} authorizations`, manager, chunks: wholeFirm(firm) };
}
