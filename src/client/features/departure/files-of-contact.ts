import type { Roster } from '#contract/roster/roster.schema.ts';

export interface DepartureFile {
  readonly id: string;
  readonly name: string;
  readonly kind: Roster['files'][number]['kind'];
  /** Active colleagues who serve it already. */
  readonly others: readonly string[];
}

const byName = new Intl.Collator('fr').compare;

/** The clients' files that a contact serves today, by name, and who else does. */
export function filesOfContact(
  { files, services, contacts }: Pick<Roster, 'files' | 'services' | 'contacts'>,
  contactId: string,
): DepartureFile[] {
  const theirs = new Set(services.filter((one) => one.contactId === contactId).map(({ fileId }) => fileId));
  const active = new Map(contacts.filter((one) => one.active).map((one) => [one.contactId, one]));
  const others = new Map<string, Set<string>>();
  for (const service of services) {
    const colleague = active.get(service.contactId);
    if (!colleague || service.contactId === contactId || !theirs.has(service.fileId)) continue;
    const names = others.get(service.fileId) ?? new Set();
    others.set(service.fileId, names.add(`${colleague.firstName} ${colleague.lastName}`));
  }
  return files
    .filter(({ id }) => theirs.has(id))
    .map(({ id, name, kind }) => ({ id, name, kind, others: [...(others.get(id) ?? [])].sort(byName) }))
    .sort((left, right) => byName(left.name, right.name));
}
