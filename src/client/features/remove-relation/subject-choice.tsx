import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useRestingText } from '#client/listing/use-resting-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { SearchField } from '#client/ui/search-field.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { authorizationPages } from './authorization-pages.ts';
import { ChoiceList } from './choice-list.tsx';
import type { RemoveRelationRequest } from './remove-relation-request.ts';
import { subjectGroups } from './subject-groups.ts';

const FEW = 8;

type Props = { request: RemoveRelationRequest; contactId: string };

/** The subjects that the contact holds today, file by file, to tick; however many there are. */
export function SubjectChoice({ request, contactId }: Props) {
  const { t } = useTranslation(['remove-relation', 'common']);
  const { number, endDay } = useFormats();
  const { errorText } = useProblemText();
  const { id: profileId, organisation } = useCurrentProfile();
  const { values, set, errorOf } = request;
  const [search, setSearch] = useState('');
  const [many, setMany] = useState(false);
  const pages = useInfiniteQuery(authorizationPages(profileId, contactId, useRestingText(search.trim())));
  if (pages.isPending) return <Spinner label={t('subjects.loading')} />;
  if (pages.isError) {
    return (
      <div className={layout.cluster} role="alert">
        <p>{`${t('subjects.failed')} ${errorText(pages.error)}`}</p>
        <Button size="small" onClick={() => void pages.refetch()}>
          {t('common:retry')}
        </Button>
      </div>
    );
  }
  const rows = pages.data.pages.flatMap((page) => page.rows);
  const total = pages.data.pages[0]?.total.count ?? rows.length;
  if (!many && total > FEW) setMany(true);
  const chosen = values.authorizationIds.length;
  return (
    <ChoiceList
      id="authorizationIds"
      legend={t('subjects.legend')}
      description={t('subjects.description')}
      groups={subjectGroups(rows, organisation.id).map(({ file, rows: theirs }) => ({
        key: file.id,
        all: file.name,
        choices: theirs.map(({ id, subject, right, endOn }) => ({
          id,
          label: `${t(`common:subject.${subject}`)} · ${t(`common:right.${right}`)}`,
          detail: endDay(endOn) === undefined ? undefined : t('subjects.until', { endOn }),
        })),
      }))}
      value={values.authorizationIds}
      onChange={(ids) => set('authorizationIds', ids)}
      error={errorOf('authorizationIds')}
      emptyText={t(search === '' ? 'subjects.none' : 'subjects.notFound')}
      tools={
        many && (
          <SearchField
            label={t('subjects.search')}
            placeholder={t('subjects.search')}
            value={search}
            onChange={setSearch}
            clearLabel={t('clearSearch')}
          />
        )
      }
    >
      <span role="status">{t('subjects.chosen', { count: chosen, n: number(chosen) })}</span>
      {pages.hasNextPage && (
        <Button
          size="small"
          variant="tertiary"
          pending={pages.isFetchingNextPage}
          pendingLabel={t('common:loading')}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </ChoiceList>
  );
}
