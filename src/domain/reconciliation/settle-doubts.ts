import { beside, type ComparedPerson, missing } from './compare-staff.ts';

/** Who the person of a doubtful line is: one of the contacts it may be, or somebody new. */
export type Settlement = { readonly contactId: string } | 'new';

/** Whether somebody new can be made of a doubtful line: both names are known, and it doesn't stand twice. */
export function mayBeNew({ doubt, outside }: ComparedPerson): boolean {
  return (
    outside !== null &&
    outside.firstName !== null &&
    outside.lastName !== null &&
    doubt?.reason !== 'twice-in-list'
  );
}

/**
 * The comparison once doubts are settled, by line; the others stay. Every entry keeps its place. Contacts that a doubt concerned,
 * and that no line turned out to mean, have departed: they come last.
 */
export function settleDoubts(
  compared: readonly ComparedPerson[],
  settlements: ReadonlyMap<number, Settlement>,
): ComparedPerson[] {
  const settled = compared.map((one) => {
    const settlement = one.outside && settlements.get(one.outside.line);
    return settlement ? settle(one, settlement) : one;
  });
  const meant = new Set(settled.flatMap(meantBy));
  const freed = new Map(
    compared
      .flatMap(({ doubt }) => doubt?.candidates ?? [])
      .filter(({ contactId, active }) => active && !meant.has(contactId))
      .map((person) => [person.contactId, person]),
  );
  return [
    ...settled,
    ...[...freed.values()].map(
      (inside): ComparedPerson => ({
        state: 'departed',
        outside: null,
        inside,
        differences: [],
        doubt: null,
      }),
    ),
  ];
}

function settle(one: ComparedPerson, settlement: Settlement): ComparedPerson {
  const { outside, doubt } = one;
  if (!(outside && doubt)) return one;
  if (settlement === 'new') return mayBeNew(one) ? missing(outside) : one;
  const chosen = doubt.candidates.find(({ contactId }) => contactId === settlement.contactId);
  return chosen ? beside(outside, chosen) : one;
}

/** Contacts that an entry speaks of, or may. */
function meantBy({ inside, doubt }: ComparedPerson): string[] {
  return [
    ...(inside ? [inside.contactId] : []),
    ...(doubt?.candidates ?? []).map(({ contactId }) => contactId),
  ];
}
