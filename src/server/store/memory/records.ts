import type { RecordReads } from '#server/store/record-store.ts';
import type { MemoryView } from './memory-view.ts';

export function recordReads({ world }: MemoryView): RecordReads {
  return {
    async credential(kind, identifier) {
      const known = world.oldCredentials.get(identifier);
      return known?.kind === kind ? known : undefined;
    },
    async answers(kind, identifier) {
      const known = world.recordAnswers.get(identifier);
      return known?.kind === kind ? known : undefined;
    },
  };
}
