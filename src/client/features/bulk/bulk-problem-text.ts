import type { TFunction } from 'i18next';
import type { FormProblem } from '#client/forms/form-problem.ts';

/** The form's own words for its fields; undefined: those that every form shares. */
export function bulkProblemText(
  t: TFunction<'bulk'>,
  path: string,
  { code, params }: FormProblem,
): string | undefined {
  if (code === 'too-many-lines') return t('problem.tooManyLines', { lines: params.lines, max: params.max });
  if (code !== 'required') return undefined;
  switch (path) {
    case 'fileIds':
    case 'function':
    case 'writes':
      return t(`problem.${path}`);
    default:
      return undefined;
  }
}
