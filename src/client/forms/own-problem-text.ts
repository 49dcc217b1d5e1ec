import type { TFunction } from 'i18next';
import type { FormProblem } from './form-problem.ts';

type FormWords = TFunction<['forms', 'common']>;

/** The words of the rules that several forms share: days and phones. */
export function ownProblemText(t: FormWords, { code, params }: FormProblem): string | undefined {
  switch (code) {
    case 'day-missing':
      return t('day.missing');
    case 'day-end-missing':
      return t('day.missingEnd');
    case 'day-wrong-format':
      return t('day.wrongFormat');
    case 'day-impossible':
      return t('day.impossible', { day: params.day });
    case 'day-past':
      return t('day.past', { today: params.today });
    case 'end-before-start':
      return t('day.endBeforeStart');
    case 'phone-north-american':
      return t('phone.badNorthAmerican');
    case 'phone-elsewhere':
      return t('phone.badElsewhere');
    case 'phone-extension':
      return t('phone.badExtension');
    default:
      return undefined;
  }
}
