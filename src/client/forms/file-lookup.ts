import type { TFunction } from 'i18next';
import { callOperation } from '#client/http/call-operation.ts';
import type { ComboBoxOption } from '#client/ui/combo-box-option.ts';
import { getClientFile } from '#contract/access-sheets/access-sheet.operations.ts';
import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import { type ClientFile, isIndividualFile } from '#domain/file/client-file.ts';
import type { PickerLookup } from './picker-lookup.ts';

const LIMIT = 50;

export type FileWords = TFunction<['forms', 'common']>;

/** The files of the organisations that are in an active relation with this one (003, step 5). */
export function organisationLookup(profileId: string, t: FileWords): PickerLookup {
  return {
    queryKey: ['organisation-relations', profileId, 'picker', t('common:active.true')],
    async search(search, signal) {
      const query = { search, limit: LIMIT, active: 'true' } as const;
      const call = { params: { profileId }, query, signal };
      const { rows, next } = await callOperation(listOrganisationRelations, call);
      const files = rows.map(({ file }) => file);
      return { options: onceEach(files, t), more: next !== null };
    },
    resolve: resolveFile(profileId, t),
  };
}

/** The workers and retirees in whose files the organisation holds something (002, step 7, « Un individu »). */
export function individualLookup(profileId: string, t: FileWords): PickerLookup {
  return {
    queryKey: ['authorizations', profileId, 'individual-picker', t('common:active.true')],
    async search(search, signal) {
      const query = { search, limit: 100, active: 'true', holder: 'organisation', sort: 'file' } as const;
      const call = { params: { profileId }, query, signal };
      const { rows, next } = await callOperation(listAuthorizations, call);
      const files = rows.map(({ file }) => file).filter((file) => isIndividualFile(file));
      return { options: onceEach(files, t), more: next !== null };
    },
    resolve: resolveFile(profileId, t),
  };
}

function resolveFile(profileId: string, t: FileWords): PickerLookup['resolve'] {
  return async (fileId, signal) => {
    const params = { profileId, fileId };
    const { file } = await callOperation(getClientFile, { params, query: {}, signal });
    return optionOf(file, t);
  };
}

function onceEach(files: readonly ClientFile[], t: FileWords): ComboBoxOption[] {
  return [...new Map(files.map((file) => [file.id, optionOf(file, t)])).values()];
}

function optionOf({ id, name, kind }: ClientFile, t: FileWords): ComboBoxOption {
  const individual = kind === 'worker' || kind === 'retiree';
  return {
    id,
    label: name,
    description: t(individual ? `file.kind.${kind}` : `common:organisationKind.${kind}`),
  };
}
