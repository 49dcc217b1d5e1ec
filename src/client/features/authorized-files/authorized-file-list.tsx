import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListSearchBox } from '#client/listing/list-search-box.tsx';
import { IncompleteNotice } from '#client/sheets/incomplete-notice.tsx';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import styles from './authorized-files.module.css';
import { type AuthorizedFile, searchedFiles } from './authorized-files.ts';

const ROWS = 25;

type Props = {
  profile: SessionProfile;
  files: readonly AuthorizedFile[];
  complete: boolean;
};

/** The files, searched by their names, so many at a time: « Rangées 1 - 25 de 40 ». */
export function AuthorizedFileList({ profile, files, complete }: Props) {
  const { t } = useTranslation(['client-files', 'listing']);
  const { number } = useFormats();
  const navigate = useNavigate();
  const { recherche = '', page: asked = 1 } = useSearch({
    from: '/signed-in/profile/mes-dossiers-autorises',
  });
  const found = searchedFiles(files, recherche);
  const pages = Math.max(1, Math.ceil(found.length / ROWS));
  const page = Math.min(asked, pages);
  const first = (page - 1) * ROWS;
  const shown = found.slice(first, first + ROWS);
  const goTo = (search: { recherche?: string | undefined; page?: number | undefined }) =>
    void navigate({ to: '/mes-dossiers-autorises', search, replace: search.page === undefined });
  const range = {
    first: number(Math.min(first + 1, found.length)),
    last: number(first + shown.length),
    total: number(found.length),
  };
  return (
    <div className={layout.stack}>
      {!complete && <IncompleteNotice search={{ contact: profile.contactId }} />}
      <div className={styles.search}>
        <ListSearchBox
          label={t('mine.search')}
          placeholder={t('mine.placeholder')}
          value={recherche}
          onSearch={(text) => goTo({ recherche: text || undefined })}
        />
      </div>
      {found.length === 0 ? (
        <EmptyState title={t('listing:nothingFound.title')}>{t('mine.notFoundText')}</EmptyState>
      ) : (
        <ul className={styles.files} aria-label={t('mine.title')}>
          {shown.map(({ file, services }) => (
            <li key={file.id}>
              <Link
                className={styles.file ?? ''}
                to="/mes-dossiers-autorises/$fileId"
                params={{ fileId: file.id }}
              >
                <span className={styles.name}>{file.name}</span>
                <span className={styles.facts}>
                  {services.length === 0
                    ? t('mine.nothing')
                    : t('mine.services', { count: services.length, shown: number(services.length) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <nav className={layout.cluster} aria-label={t('listing:pager.label')}>
        <p role="status">{t('listing:range', range)}</p>
        {pages > 1 && (
          <>
            <Button size="small" disabled={page === 1} onClick={() => goTo({ recherche, page: page - 1 })}>
              {t('listing:pager.previous')}
            </Button>
            <Button
              size="small"
              disabled={page === pages}
              onClick={() => goTo({ recherche, page: page + 1 })}
            >
              {t('listing:pager.next')}
            </Button>
          </>
        )}
      </nav>
      <p>{t('mine.missing')}</p>
    </div>
  );
}
