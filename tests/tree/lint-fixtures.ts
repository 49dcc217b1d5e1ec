import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** What the linter says of one line of a fixture. */
export type Finding = { path: string; line: number; rule: string; message: string };

type Report = {
  diagnostics: {
    category: string;
    message: string;
    location: { path: string; start: { line: number } };
  }[];
};

/**
 * Lints small files at given paths under the project's own settings, in a folder of their own, in one run of Biome.
 * `files` maps a path from the root to its text.
 */
export function lintFixtures(files: Map<string, string>): Finding[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'import-rules-')));
  try {
    for (const kept of ['biome.json', 'package.json', '.gitignore', 'tests/tree/rules']) {
      cpSync(join(projectRoot, kept), join(folder, kept), { recursive: true });
    }
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    if (!run.stdout.trimStart().startsWith('{')) throw new Error(`Biome gave no report: ${run.stderr}`);
    const report = JSON.parse(run.stdout) as Report;
    return report.diagnostics.map(({ category, message, location }) => ({
      path: location.path.replaceAll('\\', '/'),
      line: location.start.line,
      rule: category.replace(/^lint\//, ''),
      message,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
