/** One part of a mail's body, the same for its plain text and its HTML. */
export type MailPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What the reader copies, each line with its name. */
  | { readonly kind: 'facts'; readonly facts: ReadonlyArray<readonly [name: string, value: string]> }
  | { readonly kind: 'link'; readonly label: string; readonly address: string };

/** A mail in words, before it is laid out. */
export interface MailText {
  readonly subject: string;
  readonly parts: readonly MailPart[];
}

/** What every template may need beside its values. */
export interface MailFrame {
  /** Where the console stands, without a slash at its end. */
  readonly publicUrl: string;
  /** The code that was sealed, when there is one. */
  readonly code: string | null;
}

export const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });
export const link = (label: string, address: string): MailPart => ({ kind: 'link', label, address });
export const facts = (...pairs: ReadonlyArray<readonly [string, string]>): MailPart => ({
  kind: 'facts',
  facts: pairs,
});
