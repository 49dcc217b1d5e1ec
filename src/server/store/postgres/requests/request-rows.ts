import type { Selectable } from 'kysely';
import type { RequestLineTable, RequestTable } from '#server/store/postgres/tables/request-tables.ts';
import type { RequestLineRecord, RequestRecord } from '#server/store/request-store.ts';

export function requestOf(row: Selectable<RequestTable>): RequestRecord {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    number: row.number,
    form: row.form,
    state: row.state,
    accountId: row.account_id,
    profileId: row.profile_id,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at.toISOString(),
    appliedAt: row.applied_at?.toISOString() ?? null,
    visibleAt: row.visible_at?.toISOString() ?? null,
    attestations: row.attestations,
    counts: row.counts,
    undoes: row.undoes,
    corrects: row.corrects,
    version: row.version,
  };
}

export function lineOf(row: Selectable<RequestLineTable>): RequestLineRecord {
  return {
    number: row.number,
    act: row.act,
    state: row.state,
    contactId: row.contact_id,
    refusal: row.refusal,
    notes: row.notes,
    gained: row.gained,
    lost: row.lost,
    relationEnds: row.relation_ends,
    authorizationEnds: row.authorization_ends,
  };
}
