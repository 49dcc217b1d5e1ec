import { readFileSync } from 'node:fs';

const EVERY_MS = 50;

/** Bytes of a process that stand in memory, as Linux tells. */
function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Samples the resident memory of a process until it's told to end, which gives the samples in bytes. */
export function watchMemory(pid: number): { end(): readonly number[] } {
  const samples = [residentBytes(pid)];
  const timer = setInterval(() => samples.push(residentBytes(pid)), EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return [...samples, residentBytes(pid)];
    },
  };
}
