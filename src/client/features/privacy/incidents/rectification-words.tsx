import { useTranslation } from 'react-i18next';
import { RectificationMark } from '#client/features/privacy/rectification-mark.tsx';
import written from '#client/features/privacy/written.module.css';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { RectificationRowAnswer } from '#contract/privacy/rectification.schema.ts';

type Props = { asked: RectificationRowAnswer };

/** Whose request it is, what it says, and the answer once there is one. */
export function RectificationWords({ asked }: Props) {
  const { t } = useTranslation(['incidents', 'privacy']);
  const { longDay } = useFormats();
  const { at, what, text, account, state, answer, answeredAt, answeredBy } = asked;
  return (
    <>
      <strong>
        {account.firstName} {account.lastName}
      </strong>
      <span className={written.facts}>
        <a href={`mailto:${account.email}`}>{account.email}</a> · {longDay(dayOfInstant(at))} ·{' '}
        {t(`privacy:rectification.of.${what}`)}
      </span>
      <span className={written.words}>{text}</span>
      {answer !== null && answeredAt !== null && (
        <>
          <span className={written.standing}>
            <RectificationMark state={state} />
            <span className={written.facts}>
              {t('rectifications.by', { by: answeredBy ?? '', day: longDay(dayOfInstant(answeredAt)) })}
            </span>
          </span>
          <blockquote className={written.answer}>{answer}</blockquote>
        </>
      )}
    </>
  );
}
