import { cpus, loadavg } from 'node:os';
import { report } from './report.ts';

/** What is measured, by the name that runs it alone: `npm run bench -- list-latency`. */
const PARTS: Readonly<Record<string, () => Promise<object>>> = {
  'first-load': async () => (await import('./first-load.ts')).firstLoad(),
  'list-latency': async () => (await import('./list-latency.ts')).listLatency(),
  'authorization-latency': async () => (await import('./authorization-latency.ts')).authorizationLatency(),
  'export-memory': async () => (await import('./export-memory.ts')).exportMemory(),
  timing: async () => (await import('./timing.ts')).timing(),
  'bulk-job': async () => (await import('./bulk-job.ts')).bulkJob(),
  gestures: async () => (await import('./gestures.ts')).gestures(),
  'list-from-outside': async () => (await import('./list-from-outside.ts')).listFromOutside(),
  'demo-start': async () => (await import('./demo-start.ts')).demoStart(),
  'demo-search': async () => (await import('./demo-search.ts')).demoSearch(),
  'matrix-scroll': async () => (await import('./matrix-scroll.ts')).matrixScroll(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  report(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

const figures: Record<string, object> = {
  machine: { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? '' },
};
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  report(name);
  // Of the minute before and after: times taken on a busy machine say little.
  const before = loadavg()[0];
  const measured = await measure();
  figures[name] = { ...measured, load: { before, after: loadavg()[0] } };
}
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
