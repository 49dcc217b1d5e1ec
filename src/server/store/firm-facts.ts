import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import { joins } from '#domain/relation/organisation-relation.ts';
import type { FirmFacts } from '#domain/request/plan.ts';

/** Whether organisations of this type have firms of their own choice. */
export function hasFirms(kind: OrganisationKind): boolean {
  return joins('has-accounting-firm', kind, 'accounting-firm');
}

/**
 * What may be known of these firms: one without any tie to the own file only by a number that the acts give, and only when that number
 * is no other firm's. Nothing tells a firm that isn't there from one that may not be known.
 */
export function asFirms(found: readonly FirmFacts[], numbers: readonly string[]): FirmFacts[] {
  const named = found.filter(({ neq }) => neq !== null && numbers.includes(neq));
  const twice = new Set(named.map(({ neq }) => neq).filter((neq, place, all) => all.indexOf(neq) !== place));
  return found.flatMap((firm) => {
    if (firm.neq !== null && twice.has(firm.neq)) return firm.ties.length > 0 ? [{ ...firm, neq: null }] : [];
    return firm.ties.length > 0 || named.includes(firm) ? [firm] : [];
  });
}
