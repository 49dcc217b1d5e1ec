import type { Effect } from '#domain/request/plan.ts';

export interface FileEffects {
  readonly fileId: string;
  readonly grants: readonly Pick<Effect, 'subject' | 'right'>[];
}

/** Effects gathered by file, in the order of their first one; what stands twice is told once. */
export function effectsByFile(
  effects: readonly Pick<Effect, 'fileId' | 'subject' | 'right'>[],
): FileEffects[] {
  const files = new Map<string, Map<string, Pick<Effect, 'subject' | 'right'>>>();
  for (const { fileId, subject, right } of effects) {
    const grants = files.get(fileId) ?? new Map();
    grants.set(`${subject} ${right}`, { subject, right });
    files.set(fileId, grants);
  }
  return [...files].map(([fileId, grants]) => ({ fileId, grants: [...grants.values()] }));
}
