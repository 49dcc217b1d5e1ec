/** A database that answers, until it is closed. */
export type Database = {
  /** Of the role that owns the tables. Stays valid until `close`, even when the server dies and is started again. */
  connectionString: string;
  /** Of the role that the service runs as; the same as the owner's on a server of one's own with one address. */
  serviceConnectionString: string;
  /** Stops the embedded server and frees its folder; nothing is left running. Can be called more than once. */
  close: () => Promise<void>;
  /** Asks the embedded server to stop, without waiting: for `process.on('exit')`. */
  stopNow: () => void;
};
