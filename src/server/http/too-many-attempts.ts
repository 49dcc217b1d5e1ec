import { Refusal } from './refusal.ts';

/** Told when to come back, in seconds. */
export function tooManyAttempts(retryAt: Date, now: Date): Refusal {
  const seconds = Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 1000));
  return new Refusal('too-many-attempts', { headers: { 'retry-after': String(seconds) } });
}
