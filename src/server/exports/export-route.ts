import type * as z from 'zod';
import { EXPORT_MEDIA, type ExportFormat, type ExportRows } from '#contract/exports/export.schema.ts';
import type { Operation } from '#contract/operation.ts';
import type { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { prepareCall } from '#server/http/prepare-call.ts';
import { refuseUnless } from '#server/http/refuse-unless.ts';
import type { Call, Exchange, Route, Verdict } from '#server/http/route.ts';
import type { StoreReads } from '#server/store/store.ts';
import { csvFile } from './csv-file.ts';
import { type ExportWords, exportWords } from './export-words.ts';
import { type Bytes, streamOf } from './stream-of.ts';
import { xlsxFile } from './xlsx-file.ts';

/** What every export asks, beside the columns and the query of its list. */
interface ExportAsked {
  readonly format: ExportFormat;
  readonly language: (typeof CONTACT_LANGUAGES)[number];
  readonly columns: readonly string[];
  readonly rows: ExportRows;
}

type ExportOperation = Operation<z.ZodObject, z.ZodObject, z.ZodType<ExportAsked>>;

type ColumnOf<Op extends ExportOperation> = z.output<Op['body']>['columns'][number];

/** One column of a file. */
export interface ExportColumn<Row> {
  readonly head: Parameters<ExportWords>[0];
  cell(row: Row, words: ExportWords): string;
}

interface ExportOf<Op extends ExportOperation, Row extends { readonly id: string }> {
  readonly name: 'contacts' | 'authorizations' | 'organisation-relations';
  /** What each column that can be asked for puts in the file: one column, or several. */
  readonly columns: Readonly<Record<ColumnOf<Op>, readonly ExportColumn<Row>[]>>;
  authorize(call: Call<Op>): Verdict;
  /** `ids`: these rows alone. */
  pages(
    call: Call<Op>,
    ids: readonly string[] | undefined,
    store: StoreReads,
  ): AsyncGenerator<readonly Row[]>;
}

/** Binds an operation whose answer is a file: parse in, authenticate, authorize, then page after page while it is read. */
export function exportRoute<Op extends ExportOperation, Row extends { readonly id: string }>(
  operation: Op,
  described: ExportOf<Op, Row>,
): Route {
  return {
    operation,
    async run(exchange) {
      const call = await prepareCall(operation, exchange);
      refuseUnless(described.authorize(call));
      const asked = call.body as ExportAsked;
      const words = exportWords(asked.language);
      const columns = asked.columns.flatMap((name) => described.columns[name as ColumnOf<Op>]);
      const pages = described.pages(call, idsOf(asked.rows), exchange.deps.store);
      const cells = cellsOf(await started(pages), columns, exceptOf(asked.rows), words);
      const head = columns.map((column) => words(column.head));
      const title = words(`lists.${described.name}`);
      const file = asked.format === 'csv' ? csvFile(head, cells) : xlsxFile(title, head, cells);
      const fileName = `${title.toLowerCase()}-${call.today}.${asked.format}`;
      return {
        answer: {
          status: operation.status,
          headers: {
            'content-type': EXPORT_MEDIA[asked.format],
            'content-disposition': `attachment; filename="${fileName}"`,
          },
          body: streamOf(told(file, operation, exchange)),
        },
        cookies: [],
      };
    },
  };
}

function idsOf(rows: ExportRows): readonly string[] | undefined {
  return rows.kind === 'ids' ? rows.ids : undefined;
}

function exceptOf(rows: ExportRows): ReadonlySet<string> {
  return new Set(rows.kind === 'all' ? rows.except : []);
}

/** Reads the first page before anything is answered: what fails there is still a plain refusal. */
async function started<Page>(pages: AsyncGenerator<Page>): Promise<AsyncGenerator<Page>> {
  const first = await pages.next();
  return (async function* resumed() {
    if (first.done) return;
    yield first.value;
    yield* pages;
  })();
}

async function* cellsOf<Row extends { readonly id: string }>(
  pages: AsyncGenerator<readonly Row[]>,
  columns: readonly ExportColumn<Row>[],
  except: ReadonlySet<string>,
  words: ExportWords,
): AsyncGenerator<string[][]> {
  for await (const rows of pages) {
    yield rows.filter(({ id }) => !except.has(id)).map((row) => columns.map(({ cell }) => cell(row, words)));
  }
}

/** A file that breaks off can't be refused any more: the connection ends, and the log tells why. */
async function* told(file: AsyncGenerator<Bytes>, operation: Operation, { traceId, deps }: Exchange) {
  try {
    yield* file;
  } catch (cause) {
    deps.log.error({ traceId, operation: operation.id, cause }, 'internal-error');
    throw cause;
  }
}
