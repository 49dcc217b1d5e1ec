/** How long sessions hold (reliability, section 4). */
export interface SessionLife {
  /** Without anything being asked. */
  readonly idleMs: number;
  /** Whatever is asked. */
  readonly lifeMs: number;
}

export const SESSION_LIFE: SessionLife = { idleMs: 30 * 60_000, lifeMs: 12 * 3_600_000 };

interface Times {
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
}

/** When a session ends: if nothing more is asked, and at the latest. */
export function sessionEnds(
  { signedInAt, lastSeenAt }: Times,
  { idleMs, lifeMs }: SessionLife,
): { readonly expiresAt: Date; readonly endsAt: Date } {
  const endsAt = new Date(signedInAt.getTime() + lifeMs);
  const idleEnd = lastSeenAt.getTime() + idleMs;
  return { expiresAt: new Date(Math.min(idleEnd, endsAt.getTime())), endsAt };
}
