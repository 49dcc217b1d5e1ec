import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { Choice } from './review-choice.ts';
import { decideMutation, type Waiting } from './review-queries.ts';

const MAX_REASON = 500;

type Props = {
  review: Waiting;
  /** Of the person, or of what the organisation tells. */
  name: string;
  /** What follows from accepting it. */
  acceptText: string;
  /** Undefined: closed. */
  choice: Choice | undefined;
  onClose: () => void;
};

/** Before a decision: what follows from it; for a refusal, the reason that the responsable reads. */
export function DecideDialog({ review, name, acceptText, choice, onClose }: Props) {
  const { t } = useTranslation(['agent', 'common']);
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const decide = useMutation(decideMutation);
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const decision = choice?.decision ?? 'accept';
  const found = choice?.decision === 'merge' ? choice.duplicate.contact : undefined;
  const names = {
    name,
    organisation: review.organisation.name,
    contact: found ? `${found.firstName} ${found.lastName}` : '',
  };
  const missing = decision === 'refuse' && reason.trim() === '';

  function confirm() {
    setAsked(true);
    // What is wrong stands at the field: the focus goes there, where it is read.
    if (missing) return focusField(reasonId);
    if (!choice) return;
    const body =
      choice.decision === 'merge'
        ? ({ decision: 'merge', contactId: choice.duplicate.contact.id } as const)
        : choice.decision === 'refuse'
          ? ({ decision: 'refuse', reason: reason.trim() } as const)
          : ({ decision: 'accept' } as const);
    decide.mutate(
      { review, decision: body },
      {
        onSuccess() {
          announce(t(`decision.${choice.decision}.done`, names), { shown: true });
          onClose();
          // The card goes, and the button that opened this with it.
          setTimeout(focusPageHeading);
        },
      },
    );
  }

  return (
    <Dialog
      role="alertdialog"
      title={t(`decision.${decision}.title`, names)}
      isOpen={choice !== undefined}
      onClose={onClose}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            variant={decision === 'refuse' ? 'danger' : 'primary'}
            pending={decide.isPending}
            onClick={confirm}
          >
            {t(`decision.${decision}.confirm`)}
          </Button>
        </>
      }
    >
      <div className={layout.stack}>
        {decide.error && (
          <Notice tone="error" toneLabel={t('common:error')} title={t('notDone')} live>
            {errorText(decide.error)}
          </Notice>
        )}
        <p>{decision === 'accept' ? acceptText : t(`decision.${decision}.text`, names)}</p>
        {decision === 'refuse' && (
          <TextField
            id={reasonId}
            label={t('decision.refuse.reason')}
            description={t('decision.refuse.reasonHint')}
            required
            maxLength={MAX_REASON}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            {...(asked && missing && { error: t('decision.refuse.reasonMissing') })}
          />
        )}
      </div>
    </Dialog>
  );
}
