import type { Answer } from '#tests/harness/caller.ts';

/** All that two answers must share for nobody to tell them apart: everything but the trace id, and ids made at random. */
export function toldApart({ status, headers, text, json }: Answer): unknown {
  const { traceId, id } = (json ?? {}) as { traceId?: string; id?: string };
  const kept = [...headers].filter(([name]) => name !== 'x-trace-id');
  const random = [traceId, id].filter((one): one is string => one !== undefined);
  return { status, headers: kept, text: random.reduce((told, one) => told.replaceAll(one, 'RANDOM'), text) };
}
