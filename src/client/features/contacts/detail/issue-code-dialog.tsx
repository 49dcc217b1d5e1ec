import { useTranslation } from 'react-i18next';
import { Attestations } from '#client/forms/attestations.tsx';
import { useDialogSubmission } from '#client/requests/use-dialog-submission.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';

type Props = {
  contactId: string;
  email: string;
  name: string;
  /** Undefined: closed. */
  asking: 'issue' | 'remind' | undefined;
  onClose: () => void;
};

/** The attestation, then a request of one line: a code, or a reminder (002, step 6; 003, step 6). */
export function IssueCodeDialog({ contactId, email, name, asking, onClose }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const { boxes, pending, failure, send, reset } = useDialogSubmission('issue-codes', {
    heldByRefusals: true,
    onDone: onClose,
  });
  const what = asking ?? 'issue';

  const content = {
    kind: 'acts' as const,
    acts: [{ kind: 'issue-code' as const, contactId, reminder: what === 'remind' }],
  };

  function close() {
    reset();
    onClose();
  }

  return (
    <Dialog
      title={t(`sheet.linking.${what}Title`, { name })}
      isOpen={asking !== undefined}
      onClose={close}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={close}>{t('common:cancel')}</Button>
          <Button variant="primary" pending={pending} onClick={() => send(content)}>
            {t('sheet.linking.submit')}
          </Button>
        </>
      }
    >
      <div className={layout.stackLarge}>
        {failure && (
          <Notice tone="error" toneLabel={t('common:error')} title={t('sheet.linking.failed')} live>
            {failure}
          </Notice>
        )}
        <p>{t(`sheet.linking.${what}Text`, { email })}</p>
        <Attestations boxes={boxes} />
      </div>
    </Dialog>
  );
}
