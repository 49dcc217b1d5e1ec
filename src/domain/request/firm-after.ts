import type { EndChange } from './act.ts';
import type { FirmFacts, LineChanges } from './plan.ts';

/** What there is between a firm and the own file once a line is applied. */
export function firmAfter(firm: FirmFacts, changes: LineChanges): FirmFacts {
  return {
    ...firm,
    ties: [...withEnds(firm.ties, changes.tieEnds), ...changes.tiesAdded],
    contactRelations: [...withEnds(firm.contactRelations, changes.relationEnds), ...changes.relationsAdded],
    authorizations: [
      ...withEnds(firm.authorizations, changes.authorizationEnds),
      ...changes.authorizationsAdded,
    ],
  };
}

/** The rows with the ends they get. */
export function withEnds<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ends: readonly EndChange[],
): Row[] {
  const moved = new Map(ends.map(({ id, endOn }) => [id, endOn]));
  return rows.map((row) => {
    const endOn = moved.get(row.id);
    return endOn === undefined ? row : { ...row, endOn };
  });
}
