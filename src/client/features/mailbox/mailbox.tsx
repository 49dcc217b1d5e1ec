import { useNavigate, useSearch } from '@tanstack/react-router';
import MailIcon from 'lucide-react/icons/mail';
import SearchXIcon from 'lucide-react/icons/search-x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { SearchField } from '#client/ui/search-field.tsx';
import type { ShownMail } from '#contract/mailbox/mailbox.schema.ts';
import { foldText, searchWords } from '#domain/search/fold-text.ts';
import { MailList } from './mail-list.tsx';
import { MailReading } from './mail-reading.tsx';
import styles from './mailbox.module.css';

type Props = { mails: readonly ShownMail[] };

/** The mails on one side, the one that is read on the other. */
export function Mailbox({ mails }: Props) {
  const { t } = useTranslation('mailbox');
  const { number } = useFormats();
  const navigate = useNavigate();
  const address: { recherche?: unknown; courriel?: unknown } = useSearch({ strict: false });
  const [search, setSearch] = useState(typeof address.recherche === 'string' ? address.recherche : '');
  const words = searchWords(search);
  const found = mails.filter(({ to, subject }) => {
    const text = foldText(`${to} ${subject}`);
    return words.every((word) => text.includes(word));
  });
  const read = mails.find(({ id }) => id === address.courriel);
  if (mails.length === 0) {
    return (
      <EmptyState icon={MailIcon} title={t('emptyTitle')}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.columns}>
      <div className={styles.list}>
        <SearchField
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          clearLabel={t('clearSearch')}
          value={search}
          onChange={(typed) => {
            setSearch(typed);
            const kept = {
              ...(read && { courriel: read.id }),
              ...(typed.trim() && { recherche: typed.trim() }),
            };
            void navigate({ to: '/courriels', search: kept, replace: true });
          }}
        />
        <p role="status" className={styles.note}>
          {t('count', { count: found.length, shown: number(found.length) })}
        </p>
        {found.length === 0 ? (
          <EmptyState icon={SearchXIcon} title={t('noneTitle')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <MailList mails={found} readId={read?.id} search={search.trim()} />
        )}
      </div>
      <MailReading mail={read} />
    </div>
  );
}
