import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { ShownMail } from '#contract/mailbox/mailbox.schema.ts';
import styles from './mailbox.module.css';

/** More than fits the eye; the search finds the others. */
const SHOWN = 200;

type Props = {
  mails: readonly ShownMail[];
  readId: string | undefined;
  search: string;
};

/** To whom, about what, when. */
export function MailList({ mails, readId, search }: Props) {
  const { t } = useTranslation('mailbox');
  const { longDay, time } = useFormats();
  return (
    <ul className={styles.mails} aria-label={t('list')}>
      {mails.slice(0, SHOWN).map(({ id, to, subject, at, language }) => (
        <li key={id}>
          <Link
            to="/courriels"
            search={{ courriel: id, ...(search && { recherche: search }) }}
            className={styles.mail ?? ''}
            resetScroll={false}
            activeOptions={{ exact: true, includeSearch: true }}
            data-current={id === readId || undefined}
            aria-current={id === readId ? 'true' : undefined}
          >
            <span className={styles.to}>{to}</span>
            <span lang={language}>{subject}</span>
            <time className={styles.note} dateTime={at}>
              {t('when', { day: longDay(dayOfInstant(at)), time: time(at) })}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  );
}
