import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useSession } from '#client/session/use-session.ts';
import { Button } from '#client/ui/button.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { RectificationRowAnswer } from '#contract/privacy/rectification.schema.ts';
import { AnswerForm } from './answer-form.tsx';
import { RectificationWords } from './rectification-words.tsx';

type Props = { asked: RectificationRowAnswer };

/** A request that waits: by when the law wants an answer, and where to give it. */
export function OpenRectification({ asked }: Props) {
  const { t } = useTranslation('incidents');
  const { longDay } = useFormats();
  const { today } = useSession();
  const [answering, setAnswering] = useState(false);
  const late = today !== null && asked.dueOn < today;
  const name = `${asked.account.firstName} ${asked.account.lastName}`;
  return (
    <>
      <RectificationWords asked={asked} />
      <p>
        <StatusMark tone={late ? 'error' : 'info'}>
          {t(late ? 'rectifications.late' : 'rectifications.due', { day: longDay(asked.dueOn) })}
        </StatusMark>
      </p>
      {answering ? (
        <AnswerForm asked={asked} name={name} onClose={() => setAnswering(false)} />
      ) : (
        <div>
          <Button
            size="small"
            aria-label={t('rectifications.answerOne', { name })}
            onClick={() => setAnswering(true)}
          >
            {t('rectifications.answer')}
          </Button>
        </div>
      )}
    </>
  );
}
