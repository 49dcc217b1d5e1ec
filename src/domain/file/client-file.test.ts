import { expect, it } from 'vitest';
import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';
import { FILE_KINDS, isIndividualFile } from './client-file.ts';

it('is an organisation’s file or a person’s: of workers and retirees alone', () => {
  const individual = FILE_KINDS.filter((kind) => isIndividualFile({ id: 'file', name: 'Dossier', kind }));
  expect(individual).toEqual(['worker', 'retiree']);
  expect(FILE_KINDS).toEqual([...ORGANISATION_KINDS, ...individual]);
});
