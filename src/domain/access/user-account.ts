import type { ContactLanguage } from '#domain/contact/contact.ts';

/** The login, « compte utilisateur ». */
export interface UserAccount {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: ContactLanguage;
  /** A disabled account keeps its row; it opens nothing. */
  readonly disabled: boolean;
  /** Of the body: decides on what waits for it, whatever the organisation. */
  readonly agent: boolean;
}
