import { useTranslation } from 'react-i18next';
import { RectificationMark } from '#client/features/privacy/rectification-mark.tsx';
import written from '#client/features/privacy/written.module.css';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { RectificationAnswered } from '#contract/privacy/rectification.schema.ts';

type Props = { asked: RectificationAnswered };

/** A request that one made: what it said, by when it is answered, and the answer. */
export function AskedRectification({ asked }: Props) {
  const { t } = useTranslation('privacy');
  const { longDay } = useFormats();
  const { at, what, text, state, dueOn, answeredAt, answer } = asked;
  const line = { day: longDay(dayOfInstant(at)), what: t(`rectification.of.${what}`) };
  return (
    <>
      <span className={written.facts}>{t('rectification.line', line)}</span>
      <span className={written.words}>{text}</span>
      <span className={written.standing}>
        <RectificationMark state={state} />
        <span className={written.facts}>
          {answeredAt === null
            ? t('rectification.due', { day: longDay(dueOn) })
            : t('rectification.answered', { day: longDay(dayOfInstant(answeredAt)) })}
        </span>
      </span>
      {answer !== null && <blockquote className={written.answer}>{answer}</blockquote>}
      {state === 'refused' && <span className={written.facts}>{t('rectification.recourse')}</span>}
    </>
  );
}
