import { isDelegable, SUBJECT_CATALOGUE } from '#domain/authorization/subject-catalogue.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { OrganisationRelationKind } from '#domain/relation/organisation-relation.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

/** Which files each kind of tie starts from, and which organisations it leads to (section 2; 002, step 4). */
const TIES: Readonly<
  Record<OrganisationRelationKind, { files: readonly FileKind[]; by: readonly OrganisationKind[] }>
> = {
  'has-accounting-firm': { files: ['employer', 'establishment'], by: ['accounting-firm'] },
  'is-represented-by': { files: ['worker', 'retiree'], by: ['association', 'local'] },
};

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
    return by && file && !(TIES[kind].by.includes(by) && TIES[kind].files.includes(file));
  });
  const unheld = authorizations.filter(({ organisationId, fileId, subject }) => {
    const kind = organisations.get(organisationId);
    const { ownHolders, clientHolders } = SUBJECT_CATALOGUE[subject];
    return kind && !(organisationId === fileId ? ownHolders : clientHolders).includes(kind);
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
