import type * as z from 'zod';

/** Says what is wrong with a field, by a code of the contract or of the form. */
export type Report = (
  path: PropertyKey[],
  code: string,
  params?: Readonly<Record<string, string | number>>,
) => void;

/** Reports to zod, in the shape that `formProblemOf` reads. */
export function reportTo(context: z.core.$RefinementCtx<unknown>): Report {
  return (path, code, params = {}) =>
    context.addIssue({ code: 'custom', path, input: '', params: { ...params, code } });
}
