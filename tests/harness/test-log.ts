import type { Log } from '#server/dependencies.ts';

export interface LoggedError {
  readonly details: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A log that keeps its error lines until somebody takes them. */
export interface TestLog extends Log {
  takeErrors(): LoggedError[];
}

export function createTestLog(): TestLog {
  const errors: LoggedError[] = [];
  return {
    info: () => undefined,
    error: (details, message) => errors.push({ details: { ...details }, message }),
    takeErrors: () => errors.splice(0),
  };
}
