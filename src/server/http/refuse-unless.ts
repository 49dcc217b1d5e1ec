import { Refusal } from './refusal.ts';
import type { Verdict } from './route.ts';

/** Turns a verdict into the refusal it stands for. */
export function refuseUnless(verdict: Verdict): void {
  if (verdict !== 'allowed') throw new Refusal(verdict);
}
