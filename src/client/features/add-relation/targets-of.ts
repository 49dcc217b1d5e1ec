import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { Target } from './add-relation-values.ts';

/** Whose files an organisation serves beside its own: employers' for a firm, workers' and retirees' for a union. */
export function clientTargetOf(kind: OrganisationKind): Exclude<Target, 'own'> | undefined {
  if (kind === 'accounting-firm') return 'organisation';
  return kind === 'association' || kind === 'local' ? 'individual' : undefined;
}
