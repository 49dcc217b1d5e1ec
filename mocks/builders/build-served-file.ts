import type { Period } from '#domain/calendar/period.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelationKind } from '#domain/relation/organisation-relation.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { buildContactRelation } from './build-contact-relation.ts';
import { buildGrants, type Delegate, type Subjects } from './build-grants.ts';
import { buildOrganisationRelation } from './build-organisation-relation.ts';
import { clipPeriod } from './clip-period.ts';

interface ServedFile {
  readonly kind: OrganisationRelationKind;
  readonly organisationId: string;
  readonly fileId: string;
  readonly period: Period;
  readonly subjects: Subjects;
  readonly delegates: readonly Delegate[];
  /** The function under which delegates serve the file. */
  readonly function: ContactFunction;
}

export type ServedFileData = Pick<WorldData, 'organisationRelations' | 'contactRelations' | 'authorizations'>;

/** The whole chain of one file that an organisation serves: its tie, subjects granted, each delegate's relation and subjects (domain, section 2). */
export function buildServedFile(served: ServedFile): ServedFileData {
  const { kind, organisationId, fileId, period, subjects, delegates } = served;
  const contactRelations = delegates.flatMap(({ contactId, period: asked }) => {
    const days = clipPeriod(period, asked);
    if (!days) return [];
    return [buildContactRelation({ organisationId, contactId, fileId, function: served.function, ...days })];
  });
  return {
    organisationRelations: [buildOrganisationRelation({ fileId, organisationId, kind, ...period })],
    contactRelations,
    authorizations: buildGrants({ organisationId, fileId, period, subjects, delegates }),
  };
}
