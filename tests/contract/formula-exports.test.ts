import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  exportAuthorizations,
  exportContacts,
  exportOrganisationRelations,
} from '#contract/exports/export.operations.ts';
import type { Operation } from '#contract/operation.ts';
import { askForFile } from '#tests/harness/ask-for-file.ts';
import { FORMULAS, formulaWorld } from '#tests/harness/formula-world.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const member = memberOf(FIRM, 'anais');

/** Each list, a column that holds the names alone, and what stands behind the name there. */
const LISTS: ReadonlyArray<readonly [Operation, string, string]> = [
  [exportContacts, 'contact', ', Noé'],
  [exportAuthorizations, 'contact', ', Noé'],
  [exportAuthorizations, 'file', ''],
  [exportOrganisationRelations, 'client', ''],
];

onEachStore('names like formulas', { data: formulaWorld() }, (service) => {
  const fileOf = (operation: Operation, column: string, format: 'csv' | 'xlsx') => {
    const rows = { kind: 'all', except: [] };
    const body = { format, language: 'fr', columns: [column], rows, query: {} };
    return askForFile(service(), { operation, member, body });
  };

  describe.each(
    LISTS.map(([operation, column, more]) => [operation.id, column, { operation, more }] as const),
  )('in %s, %s', (_, column, { operation, more }) => {
    test('are held by an apostrophe in CSV, and no cell begins with one bare', async () => {
      const file = await fileOf(operation, column, 'csv');
      expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = file.toString('utf8').slice(1);
      for (const formula of FORMULAS) {
        const cell = `"'${`${formula}${more}`.replaceAll('"', '""')}"`;
        expect(file.includes(Buffer.from(cell, 'utf8')), cell).toBe(true);
      }
      // Whatever begins a cell, after its opening quote if any.
      expect(text.match(/(?:^|,)"?[=+\-@＝＋－＠]/gm)).toBeNull();
    });

    test('are texts with a quote prefix in a workbook, and nothing is a formula', async () => {
      const file = await fileOf(operation, column, 'xlsx');
      const sheet = inflateRawSync(file.subarray(30 + file.readUInt16LE(26))).toString('utf8');
      for (const formula of FORMULAS) {
        const said = `${formula}${more}`.replaceAll('"', '&quot;');
        expect(sheet).toMatch(/<c r="A\d+" t="inlineStr" s="2">/);
        expect(sheet).toContain(` t="inlineStr" s="2"><is><t xml:space="preserve">${said}</t></is></c>`);
      }
      expect(sheet).not.toContain('<f');
      expect(new Set(sheet.match(/ t="\w+"/g))).toEqual(new Set([' t="inlineStr"']));
      expect(sheet).not.toMatch(/ t="inlineStr"><is><t xml:space="preserve">[=+\-@＝＋－＠]/);
    });
  });
});
