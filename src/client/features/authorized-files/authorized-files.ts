import type { ContactAccess, SubjectAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import { type Service, SUBJECT_CATALOGUE } from '#domain/authorization/subject-catalogue.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import { foldText, searchWords } from '#domain/search/fold-text.ts';

/** A file that one has been authorised to, with what can be used there and what can't. */
export interface AuthorizedFile {
  readonly file: ClientFile;
  readonly subjects: readonly SubjectAccess[];
  /** Those that one can use today. */
  readonly services: readonly Service[];
}

/**
 * « tous les dossiers auxquels vous avez été autorisés » (001, step 3): the own organisation's, then the clients', whatever is missing
 * before one can act there. What has ended is left out.
 */
export function authorizedFilesOf(
  own: ClientFile,
  { own: ownSubjects, files }: ContactAccess,
): AuthorizedFile[] {
  const given = files.filter(
    ({ relations, subjects }) =>
      relations.some(({ active }) => active) || subjects.some(({ delegated }) => delegated !== null),
  );
  return [{ file: own, subjects: ownSubjects }, ...given].map(({ file, subjects }) => ({
    file,
    subjects,
    services: subjects.flatMap(servicesOf),
  }));
}

function servicesOf({ subject, explanation, undelegableServices }: SubjectAccess): Service[] {
  if (explanation.right === null) return [];
  return SUBJECT_CATALOGUE[subject].services.filter((one) => !undelegableServices.includes(one));
}

/** Those whose name holds every word, accents and case aside. */
export function searchedFiles(files: readonly AuthorizedFile[], typed: string): AuthorizedFile[] {
  const words = searchWords(typed);
  return files.filter(({ file }) => {
    const name = foldText(file.name);
    return words.every((word) => name.includes(word));
  });
}
