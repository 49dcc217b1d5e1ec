import type { AccountState } from '#domain/authorization/explain-access.ts';
import { compareContacts, compareFiles } from '#server/store/access-order.ts';
import {
  ACCESS_RECORD_CAP,
  ACCESS_SCOPE_CAP,
  type AccessRecords,
  type AccessSubject,
} from '#server/store/access-store.ts';
import { compareTexts } from '#server/store/contact-order.ts';
import type { MemoryView } from './memory-view.ts';

/** The same records as PostgreSQL gives. */
export function readAccessRecords(
  view: MemoryView,
  organisationId: string,
  subject: AccessSubject,
): AccessRecords | undefined {
  const scope = scopeOf(view, organisationId, subject);
  if (!scope) return undefined;
  const contactIds = new Set(scope.contactIds);
  const fileIds = new Set(scope.fileIds);
  const contactRelations = scope.contactIds
    .flatMap((contactId) => view.relationsOf(organisationId, contactId))
    .filter(({ fileId }) => fileId === organisationId || fileIds.has(fileId));
  const organisationRelations = view
    .organisationRelations()
    .filter((one) => one.organisationId === organisationId && fileIds.has(one.fileId));
  const authorizations = scope.fileIds
    .flatMap((fileId) => view.authorizations(organisationId)?.ofFile(fileId) ?? [])
    .filter(({ contactId }) => contactId === null || contactIds.has(contactId));
  return {
    contacts: scope.contactIds
      .flatMap((contactId) => view.contact(organisationId, contactId) ?? [])
      .map((contact) => ({ contact, account: accountOf(view, organisationId, contact.id) }))
      .sort(compareContacts),
    files: scope.fileIds
      .flatMap((fileId) => view.world.files.get(fileId) ?? [])
      .map(({ id, name, kind }) => ({ id, name, kind }))
      .sort(compareFiles),
    contactRelations: contactRelations.slice(0, ACCESS_RECORD_CAP),
    organisationRelations: organisationRelations.slice(0, ACCESS_RECORD_CAP),
    authorizations: authorizations.slice(0, ACCESS_RECORD_CAP),
    complete:
      scope.complete &&
      [contactRelations, organisationRelations, authorizations].every(
        (rows) => rows.length <= ACCESS_RECORD_CAP,
      ),
  };
}

/** The other side of what was asked for; `undefined` when it isn't the organisation's to see. */
function scopeOf(view: MemoryView, organisationId: string, { contactId, fileId }: AccessSubject) {
  if (contactId !== undefined && !view.contact(organisationId, contactId)) return undefined;
  if (fileId !== undefined && !isRelated(view, organisationId, fileId)) return undefined;
  if (contactId !== undefined && fileId !== undefined) {
    return { contactIds: [contactId], fileIds: [fileId], complete: true };
  }
  const delegations = [...(view.authorizations(organisationId)?.rows() ?? [])].map(
    (row) => row.authorization,
  );
  if (contactId !== undefined) {
    const files = capped([
      ...view.relationsOf(organisationId, contactId).map((one) => one.fileId),
      ...delegations.filter((one) => one.contactId === contactId).map((one) => one.fileId),
    ]);
    return {
      contactIds: [contactId],
      fileIds: [...new Set([organisationId, ...files.ids])],
      complete: files.complete,
    };
  }
  if (fileId === undefined) return undefined;
  const contacts = capped([
    ...view
      .contactsByName(organisationId)
      .filter(({ contact }) =>
        view.relationsOf(organisationId, contact.id).some((one) => one.fileId === fileId),
      )
      .map(({ contact }) => contact.id),
    ...delegations.flatMap((one) => (one.fileId === fileId && one.contactId !== null ? [one.contactId] : [])),
  ]);
  return { contactIds: contacts.ids, fileIds: [fileId], complete: contacts.complete };
}

function capped(ids: readonly string[]) {
  const distinct = [...new Set(ids)].sort(compareTexts);
  return { ids: distinct.slice(0, ACCESS_SCOPE_CAP), complete: distinct.length <= ACCESS_SCOPE_CAP };
}

/** Its own file, or one that any record of the organisation leads to. */
function isRelated(view: MemoryView, organisationId: string, fileId: string): boolean {
  if (fileId === organisationId) return true;
  const serves = view.organisationRelations();
  if (serves.some((one) => one.organisationId === organisationId && one.fileId === fileId)) return true;
  if (view.authorizations(organisationId)?.ofFile(fileId).length) return true;
  return view
    .contactsByName(organisationId)
    .some(({ contact }) => view.relationsOf(organisationId, contact.id).some((one) => one.fileId === fileId));
}

function accountOf(view: MemoryView, organisationId: string, contactId: string): AccountState {
  const linked = [...view.world.linksByAccount.values()]
    .flat()
    .filter((link) => link.organisationId === organisationId && link.contactId === contactId);
  if (linked.length === 0) return 'unlinked';
  return linked.every((link) => view.world.accounts.get(link.accountId)?.disabled) ? 'disabled' : 'linked';
}
