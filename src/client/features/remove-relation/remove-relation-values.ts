import type { FileKind } from '#domain/file/client-file.ts';

/** « Toutes les relations » · « Une ou plusieurs relation(s) » · « Un ou plusieurs sujet(s) autorisé(s) associé(s) à une relation » */
export const SCOPES = ['all', 'relations', 'authorizations'] as const;

export type Scope = (typeof SCOPES)[number];

/** A file that nobody would cover, and the colleague who takes it; null: not chosen yet. */
export interface HandOverValues {
  fileId: string;
  fileKind: FileKind;
  contactId: string | null;
}

/** What the form holds, in the order of the page. */
export interface RemoveRelationValues {
  contactId: string | null;
  scope: Scope | '';
  relationIds: string[];
  authorizationIds: string[];
  handOvers: HandOverValues[];
}

export const NOTHING_REMOVED: RemoveRelationValues = {
  contactId: null,
  scope: '',
  relationIds: [],
  authorizationIds: [],
  handOvers: [],
};
