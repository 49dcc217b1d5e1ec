import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { type NearEnd, useSessionEnd } from '#client/session/use-session-end.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { extendSession } from '#contract/session/session.operations.ts';
import type { Session } from '#contract/session/session.schema.ts';

const Dialog = lazy(() => import('#client/ui/dialog.tsx').then((file) => ({ default: file.Dialog })));

/** Two minutes before the session ends: how long is left, and one click to stay. */
export function SessionWarning() {
  const { nearEnd, stayed } = useSessionEnd();
  const [closed, setClosed] = useState<number>();
  if (!nearEnd || closed === nearEnd.at) return null;
  return (
    <Suspense fallback={null}>
      <WarningDialog nearEnd={nearEnd} onStayed={stayed} onClose={() => setClosed(nearEnd.at)} />
    </Suspense>
  );
}

type Props = { nearEnd: NearEnd; onStayed: (session: Session) => void; onClose: () => void };

function WarningDialog({ nearEnd, onStayed, onClose }: Props) {
  const { t } = useTranslation(['shell', 'common']);
  const { errorText } = useProblemText();
  const left = useSecondsUntil(nearEnd.at);
  const stay = useMutation({ mutationFn: () => callOperation(extendSession, {}), onSuccess: onStayed });
  const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('ending.title')}
      isOpen
      onClose={() => (nearEnd.final ? onClose() : stay.mutate())}
      closeLabel={t('common:close')}
      actions={
        nearEnd.final ? (
          <Button variant="primary" onClick={onClose}>
            {t('ending.understood')}
          </Button>
        ) : (
          <Button variant="primary" pending={stay.isPending} onClick={() => stay.mutate()} autoFocus>
            {t('ending.stay')}
          </Button>
        )
      }
    >
      <div className={layout.stack}>
        {stay.error && (
          <Notice tone="error" toneLabel={t('common:error')} live>
            {errorText(stay.error)}
          </Notice>
        )}
        <p>{nearEnd.final ? t('ending.final') : t('ending.text')}</p>
        <p role="timer" aria-live="off">
          {t('ending.left', { time: minutes })}
        </p>
      </div>
    </Dialog>
  );
}

/** Whole seconds until an instant by this machine's clock; 0 afterwards. */
function useSecondsUntil(instant: number): number {
  const secondsLeft = () => Math.max(0, Math.ceil((instant - Date.now()) / 1000));
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((instant - Date.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return left;
}
