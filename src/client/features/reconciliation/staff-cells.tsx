import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Select } from '#client/ui/select.tsx';
import { mayBeNew } from '#domain/reconciliation/settle-doubts.ts';
import styles from './comparison.module.css';
import type { StaffEntry } from './list-entries.ts';
import { PersonCard } from './person-card.tsx';

type Props = {
  entry: StaffEntry;
  name: string;
  /** Who a doubtful line is; empty: not told yet. */
  settled: string;
  onSettle: (who: string) => void;
};

/** The two sides of a line of staff, and what is to be known or told of it. */
export function StaffCells({ entry, name, settled, onSettle }: Props) {
  const { t } = useTranslation(['reconciliation', 'common']);
  const { first, one } = entry;
  const { outside } = first;
  const { inside, differences } = one;
  return (
    <>
      <td data-label={t('table.list')}>
        {outside ? (
          <PersonCard
            {...outside}
            functions={outside.function ? [outside.function] : []}
            differences={differences.filter((field) => field !== 'active')}
          />
        ) : (
          <span className={styles.quiet}>{t('table.absent')}</span>
        )}
        {outside && outside.unread.length > 0 && (
          <p className={styles.unread}>
            {t('table.unread', { fields: outside.unread.map((field) => t(`field.${field}`)).join(', ') })}
          </p>
        )}
      </td>
      <td data-label={t('table.console')}>
        {inside ? (
          <PersonCard {...inside} differences={differences} />
        ) : (
          first.state !== 'doubtful' && <span className={styles.quiet}>{t('table.absent')}</span>
        )}
        {first.doubt && (
          <div className={styles.doubt}>
            <p className={styles.quiet}>{t(`doubt.${first.doubt.reason}`)}</p>
            {(first.doubt.candidates.length > 0 || mayBeNew(first)) && (
              <Select
                compact
                labelHidden
                label={t('doubt.whoIs', { name })}
                value={settled}
                options={[
                  { value: '', label: t('doubt.choose') },
                  ...first.doubt.candidates.map((candidate) => ({
                    value: candidate.contactId,
                    label: `${candidate.firstName} ${candidate.lastName}${candidate.email ? ` – ${candidate.email}` : ''}`,
                  })),
                  ...(mayBeNew(first) ? [{ value: 'new', label: t('doubt.new') }] : []),
                ]}
                onChange={({ currentTarget }) => onSettle(currentTarget.value)}
              />
            )}
          </div>
        )}
        {inside && one.state === 'different' && inside.linked && differences.includes('email') && (
          <p className={styles.quiet}>
            {t('table.ownedEmail')}{' '}
            <Link to="/mon-organisation/contacts/$contactId" params={{ contactId: inside.contactId }}>
              {t('table.sheet')}
            </Link>
          </p>
        )}
      </td>
    </>
  );
}
