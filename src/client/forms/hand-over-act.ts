import type { ActInput } from '#contract/requests/act.schema.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { FileKind } from '#domain/file/client-file.ts';

interface HandOver {
  readonly fileId: string;
  readonly fileKind: FileKind;
  /** Who takes the file. */
  readonly contactId: string;
}

/** « Confier à… »: a colleague gets all that passes in the file, from today on; in a request it comes before what ends. */
export function handOverAct({ fileId, fileKind, contactId }: HandOver, today: string): ActInput {
  const individual = fileKind === 'worker' || fileKind === 'retiree';
  return {
    kind: 'grant',
    contactId,
    person: null,
    newContactId: null,
    fileId,
    function: individual ? 'representative' : 'authorized-individual',
    startOn: today,
    endOn: NO_END,
    subjects: null,
  };
}
