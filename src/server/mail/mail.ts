/** The port to whatever sends the mails that the outbox holds. */
export interface Mail {
  /** Tells the sender that new mails were kept; it must not wait for their sending, nor throw. */
  wake(): void;
}
