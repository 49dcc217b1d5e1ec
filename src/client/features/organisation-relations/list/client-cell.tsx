import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';
import { SideLink } from './side-link.tsx';

type Props = { row: OrganisationRelationRow };

/** The client, and whether the relation is on its way. */
export function ClientCell({ row: { file, onItsWay } }: Props) {
  return (
    <>
      <SideLink side={file} />
      {onItsWay && <OnItsWayMark />}
    </>
  );
}
