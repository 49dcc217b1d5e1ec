import { AUTHORIZED_SUBJECTS, type AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { SUBJECT_CATALOGUE } from '#domain/authorization/subject-catalogue.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';

/** The subjects that an organisation of this type can hold in a client's file. */
export function clientSubjectsOf(kind: OrganisationKind): AuthorizedSubject[] {
  return AUTHORIZED_SUBJECTS.filter((subject) => SUBJECT_CATALOGUE[subject].clientHolders.includes(kind));
}
