/** So many times under a key within a window, which starts with the first. */
export interface Limit {
  /** Unreadable: made from addresses by an HMAC. */
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
}

export type Taken =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly retryAt: Date /** Keys of those that are full. */;
      readonly full: readonly string[];
    };

/** Counters that every server of the service shares. Each method is one statement of its own: what is counted stays counted. */
export interface Limits {
  /** Counts one under each key, unless one of them is full: then nothing is counted, and it tells when to come back. */
  take(limits: readonly Limit[], now: Date): Promise<Taken>;
  /** Takes one back under each key: the try was none of the kind that is limited. */
  giveBack(keys: readonly string[]): Promise<void>;
  /** Remembers the key until then. */
  mark(key: string, until: Date): Promise<void>;
  isMarked(key: string, now: Date): Promise<boolean>;
}
