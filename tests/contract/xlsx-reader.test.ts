import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exportAuthorizations, exportContacts } from '#contract/exports/export.operations.ts';
import type { Operation } from '#contract/operation.ts';
import { askForFile } from '#tests/harness/ask-for-file.ts';
import { FORMULAS, formulaWorld } from '#tests/harness/formula-world.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const data = formulaWorld();
const member = memberOf(FIRM, 'anais');

/** The only sheet of a workbook, as a reader that isn't ours reads it. */
async function readBack(file: Buffer<ArrayBuffer>): Promise<{ name: string; cells: unknown[][] }> {
  const [first, ...others] = await readXlsxFile(file);
  expect(others).toEqual([]);
  return { name: first?.sheet ?? '', cells: first?.data ?? [] };
}

onEachStore('a workbook, read by another hand', { data, kinds: ['memory'] }, (service) => {
  const fileOf = (operation: Operation, format: string, columns: readonly string[]) => {
    const rows = { kind: 'all', except: [] };
    return askForFile(service(), {
      operation,
      member,
      body: { format, language: 'fr', columns, rows, query: {} },
    });
  };

  test('holds the contacts, accents and formulas as plain text', async () => {
    const { name, cells } = await readBack(await fileOf(exportContacts, 'xlsx', ['contact', 'active']));
    const [head, ...rows] = cells;
    expect([name, head]).toEqual(['Contacts', ['Contact', 'Courriel', 'Actif']]);
    const here = data.contacts.filter(({ organisationId }) => organisationId === FIRM.id);
    const named = here.map(({ firstName, lastName }) => `${lastName}, ${firstName}`);
    expect(rows.map(([contact]) => String(contact)).toSorted()).toEqual(named.toSorted());
    for (const formula of FORMULAS) expect(rows.flat()).toContain(`${formula}, Noé`);
    expect(new Set(rows.map(([, , active]) => active))).toEqual(new Set(['Vrai', 'Faux']));
  });

  test('has the same rows as the CSV', async () => {
    const columns = ['subject', 'right', 'active'];
    const { cells } = await readBack(await fileOf(exportAuthorizations, 'xlsx', columns));
    const csv = (await fileOf(exportAuthorizations, 'csv', columns)).toString('utf8').slice(1);
    expect(cells.map((row) => row.join(','))).toEqual(csv.trimEnd().split('\r\n'));
  });
});
