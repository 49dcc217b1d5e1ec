import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';

/** Whose file it may be: an organisation's, or that of a person known at the body (domain, section 2). */
export const FILE_KINDS = [...ORGANISATION_KINDS, 'worker', 'retiree'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** The file one acts in, « dossier ». An organisation's own file has the organisation's id and name. */
export interface ClientFile {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
}

/** Files of persons, which associations and locals serve (002, step 4, « Un individu »). */
export function isIndividualFile(file: ClientFile): boolean {
  return file.kind === 'worker' || file.kind === 'retiree';
}
