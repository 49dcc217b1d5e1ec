import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTestFile } from './is-test-file.ts';
import { projectRoot } from './project-root.ts';
import { treeFiles } from './tree-files.ts';

const cap = 250;
const capOfTests = 400;
const medianCap = 45;
const nineInTenCap = 140;

type Sized = { path: string; lines: number };

const sources: Sized[] = treeFiles()
  .filter((path) => /^(src|mocks|tests)\/.*\.(ts|tsx|css|sql|grit)$/.test(path) || /^[^/]+\.ts$/.test(path))
  .map((path) => ({ path, lines: countLines(readFileSync(join(projectRoot, path), 'utf8')) }));

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function describeSizes(files: Sized[]): string {
  const longest = files.toSorted((a, b) => b.lines - a.lines).slice(0, 10);
  return longest.map(({ path, lines }) => `${String(lines).padStart(5)}  ${path}`).join('\n');
}

/** The smallest length that the given share of the files stays within. */
function lengthWithin(share: number, files: Sized[]): number {
  const lengths = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
  return lengths[Math.max(0, Math.ceil(lengths.length * share) - 1)] ?? 0;
}

describe('files stay small', () => {
  const code = sources.filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !isTestFile(path));

  it(`has no file over ${cap} lines, no test over ${capOfTests}`, () => {
    const tooLong = sources.filter(({ path, lines }) => lines > (isTestFile(path) ? capOfTests : cap));
    expect(tooLong, `too long:\n${describeSizes(tooLong)}`).toEqual([]);
  });

  it(`has a median of at most ${medianCap} lines in src`, () => {
    const median = lengthWithin(0.5, code);
    const message = `the median of ${code.length} files is ${median} lines; the longest are\n${describeSizes(code)}`;
    expect(median, message).toBeLessThanOrEqual(medianCap);
  });

  it(`has nine files in ten within ${nineInTenCap} lines in src`, () => {
    const ninth = lengthWithin(0.9, code);
    const message = `nine in ten of ${code.length} files go up to ${ninth} lines; the longest are\n${describeSizes(code)}`;
    expect(ninth, message).toBeLessThanOrEqual(nineInTenCap);
  });
});
