import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';

type FileContact = ClientFileSheet['contacts'][number];

export interface FileCoverage {
  /** Those who may act there that day. */
  readonly acting: readonly FileContact[];
  /** What the organisation holds and could pass, and nobody got. */
  readonly uncovered: readonly AuthorizedSubject[];
}

/** Who covers a file, and what of it nobody covers. */
export function coverageOf({
  contacts,
  holdings,
}: Pick<ClientFileSheet, 'contacts' | 'holdings'>): FileCoverage {
  const acting = contacts.filter(({ subjects }) => subjects.some(mayAct));
  const covered = new Set(
    acting.flatMap(({ subjects }) => subjects.filter(mayAct).map(({ subject }) => subject)),
  );
  const passable = holdings.filter(({ held, subject }) => held !== null && isDelegable(subject));
  return {
    acting,
    uncovered: passable.map(({ subject }) => subject).filter((subject) => !covered.has(subject)),
  };
}

function mayAct({ explanation }: FileContact['subjects'][number]): boolean {
  return explanation.right !== null;
}
