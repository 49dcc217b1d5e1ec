import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import type { PasswordOwner } from '#domain/access/password-rules.ts';
import { checkNewPassword } from './check-new-password.ts';

/** `checkNewPassword` in the words of the language shown. */
export function useNewPasswordCheck() {
  const { t } = useTranslation('credentials');
  const { fieldText } = useProblemText();
  return (typed: { password: string; confirmation: string }, owner: PasswordOwner) =>
    checkNewPassword(typed, owner, {
      missing: t('password.missing'),
      confirmMissing: t('password.confirmMissing'),
      different: t('password.different'),
      fieldText,
    });
}
