import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { useRequestAct } from './use-request-act.ts';

type Props = { request: RequestSheet; isOpen: boolean; onClose: () => void };

/** Before what is left of a request is cancelled: what that means. */
export function CancelDialog({ request, isOpen, onClose }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const cancel = useRequestAct('cancel', request);
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('action.cancelTitle', { number: request.number })}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancelKeep')}</Button>
          <Button variant="danger" pending={cancel.pending} onClick={() => cancel.run(onClose)}>
            {t('action.cancelConfirm')}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        {cancel.failure && (
          <Notice tone="error" toneLabel={t('common:error')} title={t('action.failed')} live>
            {cancel.failure}
          </Notice>
        )}
        <p>{t('action.cancelText')}</p>
      </div>
    </Dialog>
  );
}
