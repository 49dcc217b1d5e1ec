import type { BulkActName, HandedRows } from '#client/listing/selection/bulk-address.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';

/** Whom a request was for, to be asked again: what it already did comes back as « sans changement ». */
export function correctedRows(lines: readonly Pick<RequestLine, 'act'>[]): {
  rows: HandedRows;
  act: BulkActName | undefined;
} {
  const acts = lines.map(({ act }) => act);
  const [first] = acts;
  const ofAuthorizations = first?.kind === 'end' && first.scope === 'authorizations';
  const ids = ofAuthorizations
    ? acts.flatMap((act) => (act.kind === 'end' ? act.ids : []))
    : acts.flatMap((act) => ('contactId' in act ? (act.contactId ?? []) : []));
  const list = ofAuthorizations ? 'authorizations' : 'contacts';
  return { rows: { list, ids: [...new Set(ids)], filters: {}, except: [], view: '' }, act: nameOf(first) };
}

function nameOf(act: RequestLine['act'] | undefined): BulkActName | undefined {
  switch (act?.kind) {
    case 'issue-code':
      return act.reminder ? 'rappel' : 'code';
    case 'grant':
      return act.function === 'authorized-individual' || act.function === 'representative'
        ? 'deleguer'
        : 'ajouter';
    case 'change-end':
      return 'fin';
    case 'end':
      return 'retirer';
    default:
      return undefined;
  }
}
