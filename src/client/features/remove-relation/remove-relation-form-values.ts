import type { RequestLine } from '#contract/requests/request.schema.ts';
import { type HandOverValues, NOTHING_REMOVED, type RemoveRelationValues } from './remove-relation-values.ts';

type Act = RequestLine['act'];

/** The mapper `toFormValues`: a request of this form, to be corrected and submitted again. */
export function removeRelationFormValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
): RemoveRelationValues {
  const acts = lines.map(({ act }) => act);
  const handOvers = acts.flatMap(handOverOf);
  const end = acts.find((act) => act.kind === 'end');
  if (!end) return { ...NOTHING_REMOVED, handOvers };
  return {
    contactId: end.contactId,
    scope: end.scope,
    relationIds: end.scope === 'relations' ? [...end.ids] : [],
    authorizationIds: end.scope === 'authorizations' ? [...end.ids] : [],
    handOvers,
  };
}

/** In a hand-over the relation's kind follows from whose file it is. */
function handOverOf(act: Act): HandOverValues[] {
  if (act.kind !== 'grant') return [];
  const fileKind = act.function === 'representative' ? 'worker' : 'employer';
  return [{ fileId: act.fileId, fileKind, contactId: act.contactId }];
}
