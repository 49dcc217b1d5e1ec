import { useTranslation } from 'react-i18next';
import type { LeaveReason } from '#client/navigation/leave-session.ts';
import { Notice } from '#client/ui/notice.tsx';

type Props = { motif: LeaveReason };

/** Why one is here: the session ended, or one signed out. */
export function SignInReason({ motif }: Props) {
  const { t } = useTranslation(['session', 'common']);
  if (motif === 'deconnexion') {
    return (
      <Notice tone="success" toneLabel={t('common:success')} title={t('signedOut.title')} live>
        {t('signedOut.text')}
      </Notice>
    );
  }
  return (
    <Notice tone="info" toneLabel={t('common:information')} title={t('ended.title')} live>
      {t('ended.text')}
    </Notice>
  );
}
