/** What the journal of security events tells; facts, without secrets. */
export const SECURITY_EVENT_KINDS = [
  'account-created',
  'account-deleted',
  'signed-in',
  'sign-in-failed',
  'sign-in-locked',
  'signed-out',
  'sessions-ended',
  'code-issued',
  'code-used',
  'code-refused',
  'code-voided',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'second-factor-failed',
  'recovery-code-used',
  'recovery-codes-renewed',
  'email-changed',
  'profile-linked',
  'profile-unlinked',
  'linking-failed',
  'linking-locked',
  'rectification-asked',
  'rectification-answered',
] as const;

export type SecurityEventKind = (typeof SECURITY_EVENT_KINDS)[number];

/** Those that whoever is responsable sees of the contacts of the organisation: their ties, and the codes they were sent. */
export const LINK_EVENT_KINDS = [
  'profile-linked',
  'profile-unlinked',
  'code-issued',
  'code-used',
  'code-voided',
] as const satisfies readonly SecurityEventKind[];

export type LinkEventKind = (typeof LINK_EVENT_KINDS)[number];

/** How a profile is linked, or a code was sent for. */
export const SECURITY_EVENT_METHODS = [
  'password',
  'second-factor',
  'recovery-code',
  'sign-up',
  'password-reset',
  'email-change-current',
  'email-change-new',
  'old-credentials',
  'questions',
  'linking-code',
  'identity-provider',
] as const;

export type SecurityEventMethod = (typeof SECURITY_EVENT_METHODS)[number];
