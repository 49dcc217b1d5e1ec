import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';

type Props = { row: OrganisationRelationRow };

/** The client, by name. */
export function ClientCell({ row: { file, onItsWay } }: Props) {
  return (
    <>
      {file.name}
      {onItsWay && <OnItsWayMark />}
    </>
  );
}
