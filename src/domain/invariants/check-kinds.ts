import { isDelegable, isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import { joins } from '#domain/relation/organisation-relation.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

/** Ties join the kinds that they can join; subjects are held by the kinds that hold them, and passed on when they can be. */
export function checkKinds(records: ModelRecords): Violation[] {
  const organisations = new Map(records.organisations.map(({ id, kind }) => [id, kind]));
  const files = new Map<string, FileKind>([
    ...organisations,
    ...records.individuals.map(({ id, kind }) => [id, kind] as const),
  ]);
  const { organisationRelations, authorizations } = records;
  const untied = organisationRelations.filter(({ organisationId, fileId, kind }) => {
    const [by, file] = [organisations.get(organisationId), files.get(fileId)];
    return by && file && !joins(kind, file, by);
  });
  const unheld = authorizations.filter(({ organisationId, fileId, subject }) => {
    const kind = organisations.get(organisationId);
    return kind && !isHeldBy(subject, kind, organisationId === fileId);
  });
  const passedOn = authorizations.filter(
    ({ contactId, organisationId, fileId, subject }) =>
      contactId !== null && organisationId !== fileId && !isDelegable(subject),
  );
  return [
    ...violationsOf(
      'relation-to-itself',
      organisationRelations.filter(({ organisationId, fileId }) => organisationId === fileId),
    ),
    ...violationsOf('relation-of-wrong-kind', untied),
    ...violationsOf('subject-not-held-by-kind', unheld),
    ...violationsOf('subject-not-delegable', passedOn),
  ];
}
