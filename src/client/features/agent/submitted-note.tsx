import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { Review } from '#contract/requests/agent.operations.ts';
import styles from './review-card.module.css';

type Props = { review: Pick<Review, 'requestNumber' | 'line' | 'submittedBy' | 'submittedAt'> };

/** Which request it comes from, by whom and when. */
export function SubmittedNote({ review }: Props) {
  const { t } = useTranslation('agent');
  const { longDay, time } = useFormats();
  const { requestNumber, line, submittedBy, submittedAt } = review;
  return (
    <p className={styles.note}>
      {t('submitted', {
        number: requestNumber,
        line,
        who: submittedBy,
        day: longDay(dayOfInstant(submittedAt)),
        time: time(submittedAt),
      })}
    </p>
  );
}
