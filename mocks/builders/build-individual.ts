import type { ClientFile } from '#domain/file/client-file.ts';
import { idOf } from './build-id.ts';

type Given = Pick<ClientFile, 'name'> & Partial<ClientFile>;

/** The file of a worker; the same name gives the same person. */
export function buildIndividual(given: Given): ClientFile {
  return { id: idOf('individual', given.name), kind: 'worker', ...given };
}
