/** A database that answers, until it is closed. */
export type Database = {
  /** Stays valid until `close`, even when the server dies and is started again. */
  connectionString: string;
  /** Stops the embedded server and frees its folder; nothing is left running. Can be called more than once. */
  close: () => Promise<void>;
  /** Asks the embedded server to stop, without waiting: for `process.on('exit')`. */
  stopNow: () => void;
};
