import type { RequestPreview } from '#contract/requests/request.schema.ts';
import type { Act } from '#domain/request/act.ts';
import { firmNamedBy } from '#domain/request/firm-named-by.ts';
import type { Effect, LineNote, LineRefusal, PlanFacts } from '#domain/request/plan.ts';

type Names = Pick<RequestPreview, 'contacts' | 'files'>;

/** A line as it is told: planned, or read back. */
interface ToldLine {
  readonly act: Act;
  readonly contactId: string | null;
  readonly refusal: LineRefusal | null;
  readonly notes: readonly LineNote[];
  readonly gained: readonly Effect[];
  readonly lost: readonly Effect[];
}

/** The contacts and files that these lines name, of those that the facts know or the lines add: nobody else's. */
export function namesOf(
  lines: readonly ToldLine[],
  facts: Pick<PlanFacts, 'contacts' | 'files' | 'firms'>,
  more: readonly string[] = [],
): Names {
  const firmIds = lines.flatMap(({ act }) => firmNamedBy(act, facts.firms)?.organisation.id ?? []);
  const named = new Set([...more, ...firmIds, ...lines.flatMap(idsIn)]);
  const files = [...facts.files, ...facts.firms.map(({ organisation }) => organisation)];
  const known = facts.contacts.map(({ contact }) => contact);
  const added = lines.flatMap(({ act }) =>
    act.kind === 'grant' && act.person && act.newContactId !== null
      ? [{ id: act.newContactId, ...act.person }]
      : [],
  );
  const contacts = new Map(
    [...added, ...known].filter(({ id }) => named.has(id)).map((one) => [one.id, one]),
  );
  return {
    contacts: [...contacts.values()].map(({ id, firstName, lastName }) => ({ id, firstName, lastName })),
    files: files.filter(({ id }) => named.has(id)),
  };
}

function idsIn({ act, contactId, refusal, notes, gained, lost }: ToldLine): string[] {
  const params = [...(refusal ? [refusal] : []), ...notes].flatMap((one) => Object.values(one.params));
  return [
    ...(contactId === null ? [] : [contactId]),
    ...(act.kind === 'grant' ? [act.fileId] : []),
    ...params,
    ...[...gained, ...lost].flatMap(({ contactId: whose, fileId }) =>
      whose === null ? [fileId] : [whose, fileId],
    ),
  ];
}
