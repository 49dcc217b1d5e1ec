import type { Organisation } from '#domain/organisation/organisation.ts';
import type { FirmFacts } from '#domain/request/plan.ts';
import type { AskedOfActs } from '#server/store/asked-of-acts.ts';
import { asFirms, hasFirms } from '#server/store/firm-facts.ts';
import type { MemoryView } from './memory-view.ts';

/** The firms that the acts are about, as the employer may know them: by a tie, or by their exact number. */
export function readFirms(
  view: MemoryView,
  own: Pick<Organisation, 'id' | 'kind'>,
  { firmIds, firmNumbers }: AskedOfActs,
): readonly FirmFacts[] {
  if (firmIds.length + firmNumbers.length === 0 || !hasFirms(own.kind)) return [];
  const ties = view.organisationRelations().filter((one) => one.fileId === own.id);
  const found = [...view.world.organisations.values()].flatMap(({ id, name, kind }): FirmFacts[] => {
    if (kind !== 'accounting-firm') return [];
    const neq = view.details(id)?.neq ?? null;
    if (!firmIds.includes(id) && (neq === null || !firmNumbers.includes(neq))) return [];
    return [
      {
        organisation: { id, name, kind },
        neq,
        ties: ties.filter((one) => one.organisationId === id),
        contactRelations: (view.index(id)?.allRelations() ?? []).filter((one) => one.fileId === own.id),
        authorizations: view.authorizations(id)?.ofFile(own.id) ?? [],
      },
    ];
  });
  return asFirms(found, firmNumbers);
}
