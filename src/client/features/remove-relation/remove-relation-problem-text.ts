import type { TFunction } from 'i18next';
import type { FormProblem } from '#client/forms/form-problem.ts';

/** The form's own words for its fields; undefined: those that every form shares. */
export function removeRelationProblemText(
  t: TFunction<'remove-relation'>,
  path: string,
  { code }: FormProblem,
): string | undefined {
  if (code === 'same-person') return t('samePerson');
  if (code !== 'required') return undefined;
  switch (path) {
    case 'contactId':
    case 'scope':
    case 'relationIds':
    case 'authorizationIds':
      return t(`missing.${path}`);
    default:
      return path.startsWith('handOvers') ? t('missing.handOver') : undefined;
  }
}
