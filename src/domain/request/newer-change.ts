import type { Authorization } from '#domain/authorization/authorization.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';

type Row = Authorization | ContactRelation | OrganisationRelation;

/**
 * What keeps a removal from being undone, for the sentence that says so: which relation or subject, in which file, and its end now
 * (issue 4, 10).
 */
export function newerChange(row: Row): Record<string, string> {
  const { id, fileId, endOn } = row;
  return { recordId: id, ...whatIs(row), fileId, endOn };
}

function whatIs(row: Row): Record<string, string> {
  if ('function' in row) return { function: row.function };
  return 'subject' in row ? { subject: row.subject } : { kind: row.kind };
}
