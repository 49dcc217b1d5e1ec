import type { Generated } from 'kysely';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { Stamp } from './column-kinds.ts';

/** better-auth's `user`, with the fields of the domain's `UserAccount`. */
export interface UserAccountTable {
  id: Generated<string>;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  first_name: string;
  last_name: string;
  language: Generated<ContactLanguage>;
  disabled: Generated<boolean>;
  agent: Generated<boolean>;
  terms_version: string | null;
  version: Generated<number>;
  created_at: Stamp;
  updated_at: Stamp;
}

/** better-auth's `session`. */
export interface UserSessionTable {
  id: Generated<string>;
  token: string;
  user_id: string;
  expires_at: Date;
  ip_address: string | null;
  user_agent: string | null;
  signed_in_at: Stamp;
  last_seen_at: Stamp;
  created_at: Stamp;
  updated_at: Stamp;
}

/** better-auth's `account`: a way to sign in. */
export interface UserCredentialTable {
  id: Generated<string>;
  account_id: string;
  provider_id: string;
  user_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Date | null;
  refresh_token_expires_at: Date | null;
  scope: string | null;
  created_at: Stamp;
  updated_at: Stamp;
}

/** better-auth's `verification`: codes sent by e-mail. */
export interface UserVerificationTable {
  id: Generated<string>;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Stamp;
  updated_at: Stamp;
}
