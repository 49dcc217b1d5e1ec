import { groupLinkingCode, readLinkingCode } from '#domain/linking/linking-code.ts';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { matchingStep } from './totp.ts';

/** Of base 32, like linking codes: 50 bits each. */
const RECOVERY_CODES = 10;

type FactorTransaction = Pick<StoreTransaction, 'secondFactors'>;

/** The seed sealed for this account: nobody else's, and nothing else's. */
export function sealSeed(codes: LinkingCodes, accountId: string, seed: string): Promise<string> {
  return codes.seal(`second factor of ${accountId}`, seed);
}

/** Which factor the code proves, used up by it; `undefined` for none. */
export async function proveSecondFactor(
  { secondFactors }: FactorTransaction,
  codes: LinkingCodes,
  accountId: string,
  typed: string,
  now: Date,
): Promise<'second-factor' | 'recovery-code' | undefined> {
  const factor = await secondFactors.of(accountId);
  if (!factor) return undefined;
  const digits = typed.replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(digits)) {
    const seed = await codes.unseal(`second factor of ${accountId}`, factor.sealedSeed);
    const step = await matchingStep(seed, digits, now);
    const used = step !== undefined && (await secondFactors.spendStep(accountId, step, now));
    return used ? 'second-factor' : undefined;
  }
  const code = readLinkingCode(typed);
  if (code === undefined || factor.confirmedAt === null) return undefined;
  const hash = await recoveryHash(codes, accountId, code);
  return (await secondFactors.spendRecoveryCode(accountId, hash, now)) ? 'recovery-code' : undefined;
}

/** New recovery codes in the place of the former ones, as they are shown; only their HMACs are kept. */
export async function renewCodes(
  { secondFactors }: FactorTransaction,
  codes: LinkingCodes,
  accountId: string,
): Promise<string[]> {
  const made = Array.from({ length: RECOVERY_CODES }, () => codes.newCode());
  const hashes = await Promise.all(made.map((code) => recoveryHash(codes, accountId, code)));
  await secondFactors.replaceRecoveryCodes(accountId, hashes);
  return made.map(groupLinkingCode);
}

function recoveryHash(codes: LinkingCodes, accountId: string, code: string): Promise<string> {
  return codes.hash(`recovery-code ${accountId}`, code);
}
