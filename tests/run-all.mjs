// Runs every check in turn and says at the end how many tests passed and failed, over all suites.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const VITEST_REPORT = '.cache/vitest.json';
const BROWSER_REPORT = '.cache/playwright.json';

/** Each step counts as one test, but for the suites that count their own. */
const STEPS = [
  { name: 'format, lint and import rules', command: 'biome check --error-on-warnings' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'unused code', command: 'knip' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'demo build', command: 'npm run --silent build:demo' },
  { name: 'first-load size', command: 'size-limit' },
  {
    name: 'unit, service and journeys',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`,
    count: countVitest,
  },
  { name: 'browser', command: 'playwright test', count: countBrowser },
];

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function countVitest() {
  const report = readReport(VITEST_REPORT);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countBrowser() {
  const report = readReport(BROWSER_REPORT);
  return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

function run({ name, command, count }) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `${name}: ${status === 0 ? 'ok' : `failed (${status})`}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A suite that dies without a failed test has failed all the same.
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

mkdirSync('.cache', { recursive: true });
for (const report of [VITEST_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
const results = STEPS.map(run);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
