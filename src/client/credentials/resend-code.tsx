import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import { resendCode } from '#contract/accounts/sign-up.operations.ts';
import { EMAIL_CODE_PAUSE_SECONDS } from '#domain/access/email-code.ts';
import styles from './resend-code.module.css';
import { usePause } from './use-pause.ts';

type Props = {
  sent: CodeSent;
  onSent: (sent: CodeSent) => void;
};

/** « Envoyer un autre code », with the pause that mails need. */
export function ResendCode({ sent, onSent }: Props) {
  const { t } = useTranslation(['credentials', 'common']);
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const left = usePause(sent, EMAIL_CODE_PAUSE_SECONDS);
  const resend = useMutation({ mutationFn: () => callOperation(resendCode, { body: { id: sent.id } }) });

  function send() {
    resend.mutate(undefined, {
      onSuccess(again) {
        onSent({ ...again });
        announce(t('code.sentAgain'), { shown: true });
      },
    });
  }

  return (
    <div className={styles.resend}>
      <p>{t('code.notThere')}</p>
      {resend.error && (
        <Notice tone="error" toneLabel={t('common:error')} title={t('code.notSent')} live>
          {errorText(resend.error)}
        </Notice>
      )}
      <div className={styles.row}>
        <Button size="small" onClick={send} disabled={left > 0} pending={resend.isPending}>
          {t('code.resend')}
        </Button>
        {left > 0 && <span>{t('code.pause', { count: left })}</span>}
      </div>
    </div>
  );
}
