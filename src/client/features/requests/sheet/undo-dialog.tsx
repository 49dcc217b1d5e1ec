import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attestations } from '#client/forms/attestations.tsx';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useDialogSubmission } from '#client/requests/use-dialog-submission.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { lastUndoDay } from '#domain/request/request.ts';
import { UndoPreview } from './undo-preview.tsx';

type Props = { request: RequestSheet; isOpen: boolean; onClose: () => void };

/** « Défaire »: what comes back, the attestation, then a request of its own (within 30 days). */
export function UndoDialog({ request, isOpen, onClose }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { longDay } = useFormats();
  const [possible, setPossible] = useState(false);
  const { boxes, pending, failure, send } = useDialogSubmission('undo', {
    heldByRefusals: false,
    onDone: onClose,
  });

  return (
    <Dialog
      size="large"
      title={t('undo.title', { number: request.number })}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            pending={pending}
            disabled={!possible}
            onClick={() => send({ kind: 'undo', requestId: request.id })}
          >
            {t('undo.submit')}
          </Button>
        </>
      }
    >
      <div className={layout.stackLarge}>
        {failure && (
          <Notice tone="error" toneLabel={t('common:error')} title={t('undo.failed')} live>
            {failure}
          </Notice>
        )}
        <div>
          <p>{t('undo.text')}</p>
          {request.appliedAt !== null && (
            <p>{t('undo.until', { day: longDay(lastUndoDay(dayOfInstant(request.appliedAt))) })}</p>
          )}
        </div>
        <UndoPreview requestId={request.id} onKnown={setPossible} />
        <Attestations boxes={boxes} />
      </div>
    </Dialog>
  );
}
