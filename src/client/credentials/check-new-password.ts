import type { FieldProblem } from '#contract/problem.ts';
import { findPasswordFlaw, type PasswordOwner } from '#domain/access/password-rules.ts';

interface Twice {
  readonly password: string;
  readonly confirmation: string;
}

interface Words {
  readonly missing: string;
  readonly confirmMissing: string;
  readonly different: string;
  fieldText(problem: Pick<FieldProblem, 'code' | 'params'>): string;
}

/** What is wrong with a new password and its confirmation, in words. */
export function checkNewPassword(
  { password, confirmation }: Twice,
  owner: PasswordOwner,
  words: Words,
): { password: string | undefined; confirmation: string | undefined } {
  const flaw = password === '' ? undefined : findPasswordFlaw(password, owner);
  const said = flaw && words.fieldText({ code: flaw.code, params: { ...flaw.params } });
  const again = confirmation === password ? undefined : words.different;
  return {
    password: password === '' ? words.missing : said,
    confirmation: confirmation === '' ? words.confirmMissing : again,
  };
}
