import PrinterIcon from 'lucide-react/icons/printer';
import RotateCcwIcon from 'lucide-react/icons/rotate-ccw';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLink } from '#client/requests/form-link.tsx';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ExportResult } from './export-result.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { useRequestAct } from './use-request-act.ts';

type Props = { request: RequestSheet };

/** What may be done with the request now: the service says which. */
export function RequestActions({ request }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { abilities, form } = request;
  const [asking, setAsking] = useState<'cancel' | 'undo'>();
  const resume = useRequestAct('resume', request);
  return (
    <>
      {resume.failure && (
        <Notice tone="error" toneLabel={t('common:error')} title={t('action.failed')} live>
          {resume.failure}
        </Notice>
      )}
      <div className={layout.formActions}>
        {abilities.includes('correct') && form !== 'undo' && (
          <FormLink form={form} demande={request.id} className={buttonClass({ variant: 'primary' })}>
            {t('action.correct')}
          </FormLink>
        )}
        {abilities.includes('resume') && (
          <Button icon={RotateCcwIcon} pending={resume.pending} onClick={() => resume.run()}>
            {t('action.resume')}
          </Button>
        )}
        {abilities.includes('undo') && (
          <Button aria-haspopup="dialog" onClick={() => setAsking('undo')}>
            {t('action.undo')}
          </Button>
        )}
        {abilities.includes('cancel') && (
          <Button aria-haspopup="dialog" onClick={() => setAsking('cancel')}>
            {t('action.cancel')}
          </Button>
        )}
        <ExportResult request={request} />
        <Button variant="tertiary" size="small" icon={PrinterIcon} onClick={() => window.print()}>
          {t('sheet.printed')}
        </Button>
      </div>
      <CancelDialog request={request} isOpen={asking === 'cancel'} onClose={() => setAsking(undefined)} />
      <UndoDialog request={request} isOpen={asking === 'undo'} onClose={() => setAsking(undefined)} />
    </>
  );
}
