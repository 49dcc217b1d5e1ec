import type { Period } from '#domain/calendar/period.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { Delegate, Subjects } from './build-grants.ts';
import { buildServedFile, type ServedFileData } from './build-served-file.ts';

interface Representation {
  /** The association or the local. */
  readonly union: Organisation;
  readonly individual: ClientFile;
  readonly period: Period;
  readonly subjects: Subjects;
  readonly delegates: readonly Delegate[];
}

/** A worker or retiree who is represented by his association or local, with the whole chain behind his file (002, step 4). */
export function buildRepresentation({ union, individual, ...served }: Representation): ServedFileData {
  return buildServedFile({
    kind: 'is-represented-by',
    organisationId: union.id,
    fileId: individual.id,
    function: 'representative',
    ...served,
  });
}
