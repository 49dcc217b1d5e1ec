import type { FieldCode } from '#contract/problem.ts';
import type { PasswordFlaw } from '#domain/access/password-rules.ts';
import { Refusal } from '#server/http/refusal.ts';

/** One field of the body that can't be taken. */
export function fieldRefused(
  name: string,
  code: FieldCode,
  params: Readonly<Record<string, string | number>> = {},
): Refusal {
  return new Refusal('fields-invalid', { fields: [{ pointer: `/body/${name}`, code, params }] });
}

/** Throws for a password that can't be taken. */
export function refuseFlaw(flaw: PasswordFlaw | undefined): void {
  if (flaw) throw fieldRefused('password', flaw.code, flaw.params);
}
