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
  if (!report) return undefined;
  const names = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name}: ${fullName}`),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests, names };
}

function countBrowser() {
  const report = readReport(BROWSER_REPORT);
  if (!report) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky, names: report.suites.flatMap(failedSpecs) };
}

function failedSpecs({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap(failedSpecs)];
}

function run({ name, command, count }) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `${name}: ${status === 0 ? 'ok' : `failed (${status})`}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  const alone = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, names: [name] };
  const counted = count?.() ?? alone;
  // A suite that dies without a failed test has failed all the same.
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

mkdirSync('.cache', { recursive: true });
for (const report of [VITEST_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
const results = STEPS.map(run);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const names = results.flatMap((result) => result.names ?? []);
if (names.length > 0) console.log(`\nFailed:\n${names.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
