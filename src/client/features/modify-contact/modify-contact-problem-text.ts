import type { TFunction } from 'i18next';
import type { FormProblem } from '#client/forms/form-problem.ts';

/** The form's own words for its fields; undefined: those that every form shares. */
export function modifyContactProblemText(
  t: TFunction<'modify-contact'>,
  path: string,
  { code }: FormProblem,
): string | undefined {
  switch (code) {
    case 'nothing-chosen':
      return t('missing.chosen');
    case 'nothing-typed':
      return t('missing.typed');
    case 'not-read':
      return t('missing.notRead');
    case 'email-missing':
      return t('missing.email');
    case 'required':
      return path === 'contactId' || path === 'relationId' ? t(`missing.${path}`) : undefined;
    case 'wrong-format':
      if (path === 'email') return t('wrong.email');
      return path === 'firstName' || path === 'lastName' ? t('wrong.name') : undefined;
    default:
      return undefined;
  }
}
