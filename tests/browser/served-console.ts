/** A console that answers, until it is stopped. */
export interface ServedConsole {
  readonly address: string;
  stop(): Promise<void>;
}
