import type { SecurityEventKind, SecurityEventMethod } from '#domain/access/security-event.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';

/** One line of the journal of security events. It holds no secret, nor what was typed. */
export interface SecurityEvent {
  readonly id: string;
  readonly at: Date;
  readonly kind: SecurityEventKind;
  readonly method: SecurityEventMethod | null;
  /** Null where nobody has the account: an unknown address leaves a line too. */
  readonly accountId: string | null;
  /** Of the contact that a link is about. */
  readonly organisationId: string | null;
  readonly contactId: string | null;
  /** Of the network. */
  readonly address: string | null;
  readonly traceId: string;
}

export type NewSecurityEvent = Pick<SecurityEvent, 'at' | 'kind' | 'traceId' | 'accountId'> &
  Partial<Pick<SecurityEvent, 'method' | 'organisationId' | 'contactId' | 'address'>>;

export interface AccountEventLine extends SecurityEvent {
  readonly organisation: Organisation | null;
}

export interface LinkEventLine extends SecurityEvent {
  readonly contact: { readonly id: string; readonly firstName: string; readonly lastName: string };
}

interface Window {
  /** Those before this one, which is among them; nothing for any other id. */
  readonly before: string | undefined;
  readonly limit: number;
}

interface ContactWindow extends Window {
  /** Only those of this contact. */
  readonly contactId: string | undefined;
}

export interface SecurityEventReads {
  /** The newest first. */
  ofAccount(accountId: string, window: Window): Promise<readonly AccountEventLine[]>;
  /** Those about contacts of the organisation, the newest first; none for a contact of another one. */
  ofContacts(organisationId: string, window: ContactWindow): Promise<readonly LinkEventLine[]>;
}

export interface SecurityEventWrites {
  /** Adds the lines in this order, by one statement. */
  append(events: readonly NewSecurityEvent[]): Promise<void>;
}
