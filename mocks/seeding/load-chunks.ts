import type { Store } from '#server/store/store.ts';
import type { WorldData } from '#server/store/world-data.ts';

interface ChunkLoad {
  readonly store: Pick<Store, 'load'>;
  readonly chunks: AsyncIterable<WorldData>;
  /** Whether the store has this organisation: a chunk is one transaction, so its first one tells of all of it. */
  readonly has: (organisationId: string) => Promise<boolean>;
  /** Told after each chunk how many authorizations are there. */
  readonly onProgress: (authorizations: number) => void;
}

/** Loads one chunk after the other, and skips those that an earlier, interrupted run has loaded. */
export async function loadChunks({ store, chunks, has, onProgress }: ChunkLoad): Promise<void> {
  let done = 0;
  for await (const chunk of chunks) {
    const [first] = chunk.organisations;
    if (!first || !(await has(first.id))) await store.load(chunk);
    done += chunk.authorizations.length;
    onProgress(done);
  }
}
