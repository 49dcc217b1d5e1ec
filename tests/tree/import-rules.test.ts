import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ImportCase, importCases } from './import-cases.ts';
import { type Finding, lintFixtures } from './lint-fixtures.ts';
import { projectRoot } from './project-root.ts';

/** The line that a finding about the file itself carries (its name, for one). */
const wholeFile = 0;

const rulesOfTheRooms = new Set([
  'correctness/noUndeclaredDependencies',
  'performance/noBarrelFile',
  'performance/noReExportAll',
  'plugin',
  'style/noDefaultExport',
  'style/noJsxLiterals',
  'style/noRestrictedGlobals',
  'style/noRestrictedImports',
  'style/useFilenamingConvention',
  'suspicious/noConsole',
  'suspicious/noImportCycles',
]);

/** The features of today: each may import itself and no other. */
function casesOfRealFeatures(): ImportCase[] {
  const folder = join(projectRoot, 'src/client/features');
  const features = readFolders(folder);
  return features.flatMap((feature) => {
    const file = `src/client/features/${feature}/from-the-tree-test.ts`;
    return [
      { file, code: `import '#client/features/${feature}/deep/a.ts';`, rule: 'allowed' },
      { file, code: "import '#client/features/some-other-feature/a.ts';", rule: 'plugin' },
    ];
  });
}

function readFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}

const cases = [...importCases, ...casesOfRealFeatures()];
const linesByFile = new Map<string, ImportCase[]>();
for (const one of cases) linesByFile.set(one.file, [...(linesByFile.get(one.file) ?? []), one]);
let findings: Finding[] = [];

beforeAll(() => {
  const files = [...linesByFile].map(
    ([file, lines]) => [file, lines.map(({ code }) => `${code}\n`).join('')] as const,
  );
  findings = lintFixtures(new Map(files));
});

describe('the linter keeps the rooms apart', () => {
  it.each(cases)('$file: $code → $rule', (wanted) => {
    const line = (linesByFile.get(wanted.file) ?? []).indexOf(wanted) + 1;
    const found = findings
      .filter(({ path, line: at }) => path === wanted.file && (at === line || at === wholeFile))
      .filter(({ rule }) => rulesOfTheRooms.has(rule));
    const rules = found.map(({ rule }) => rule);
    if (wanted.rule === 'allowed') expect(found).toEqual([]);
    else expect(rules).toContain(wanted.rule);
  });

  it('has no rule of ours that fails to run', () => {
    expect(findings.filter(({ message }) => message.includes('errored'))).toEqual([]);
  });
});
