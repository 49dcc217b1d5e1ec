import type { Period } from '#domain/calendar/period.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { buildContactRelation } from './build-contact-relation.ts';
import { buildGrants, type Delegate, type Subjects } from './build-grants.ts';
import { buildOrganisationRelation } from './build-organisation-relation.ts';
import { clipPeriod } from './clip-period.ts';

interface Engagement {
  readonly firm: Organisation;
  readonly employer: Organisation;
  readonly period: Period;
  /** What the employer grants the firm in its file. */
  readonly subjects: Subjects;
  /** The firm's contacts who serve the file. */
  readonly delegates: readonly Delegate[];
}

type EngagementData = Pick<WorldData, 'organisationRelations' | 'contactRelations' | 'authorizations'>;

/** The whole chain of one client: employer → firm, subjects granted, each delegate's relation and subjects (domain, section 2). */
export function buildEngagement(engagement: Engagement): EngagementData {
  const { firm, employer, period, subjects, delegates } = engagement;
  const contactRelations = delegates.flatMap(({ contactId, period: asked }) => {
    const days = clipPeriod(period, asked);
    if (!days) return [];
    const relation = { organisationId: firm.id, contactId, fileId: employer.id, ...days };
    return [buildContactRelation({ ...relation, function: 'authorized-individual' })];
  });
  return {
    organisationRelations: [
      buildOrganisationRelation({ fileId: employer.id, organisationId: firm.id, ...period }),
    ],
    contactRelations,
    authorizations: buildGrants({
      organisationId: firm.id,
      fileId: employer.id,
      period,
      subjects,
      delegates,
    }),
  };
}
