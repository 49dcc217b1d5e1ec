import type { TFunction } from 'i18next';
import type { FormProblem } from '#client/forms/form-problem.ts';
import type { Target } from './add-relation-values.ts';

/** The form's own words for its fields; undefined: those that every form shares. */
export function addRelationProblemText(
  t: TFunction<'add-relation'>,
  path: string,
  { code }: FormProblem,
  clientTarget: Exclude<Target, 'own'> | undefined,
): string | undefined {
  if (code === 'required') {
    switch (path) {
      case 'contactId':
      case 'firstName':
      case 'lastName':
      case 'target':
      case 'function':
      case 'writes':
      case 'email':
        return t(`missing.${path}`);
      case 'fileId':
        return t(`missing.${clientTarget ?? 'organisation'}`);
      default:
        return undefined;
    }
  }
  if (path === 'clientNumber' || (path === 'email' && code === 'wrong-format')) return t(`wrong.${path}`);
  return code === 'wrong-format' && (path === 'firstName' || path === 'lastName')
    ? t('wrong.name')
    : undefined;
}
