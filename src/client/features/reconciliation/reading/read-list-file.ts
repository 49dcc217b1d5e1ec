import { fileKindOf } from './file-kind.ts';
import { inWorker } from './in-worker.ts';
import { ListFault } from './list-fault.ts';

/** Bytes that a list takes at the most. */
const MAX_BYTES = 20 * 1024 * 1024;

/** The rows of the file that was chosen, in this browser: nothing of it is sent. Throws `ListFault`. */
export async function readListFile(file: File): Promise<string[][]> {
  if (file.size === 0) throw new ListFault('empty');
  if (file.size > MAX_BYTES) throw new ListFault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (fileKindOf(bytes)) {
    case 'protected':
      throw new ListFault('password-protected');
    case 'old':
      throw new ListFault('old-excel');
    case 'workbook':
      return inWorker<string[]>(bytes, {
        worker: () => new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' }),
        here: async () => (await import('./read-workbook.ts')).readWorkbook(bytes),
      });
    case 'text':
      return inWorker<string[]>(bytes, {
        worker: () => new Worker(new URL('./csv-worker.ts', import.meta.url), { type: 'module' }),
        here: async () => (await import('./read-csv.ts')).readCsv(bytes),
      });
  }
}
