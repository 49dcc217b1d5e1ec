import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { filesOfContact } from './files-of-contact.ts';
import { FilesTable } from './files-table.tsx';
import { rosterQuery } from './roster-query.ts';
import { ShareBar } from './share-bar.tsx';
import type { StepLink } from './step-link.ts';
import type { Departure } from './use-departure.ts';

type Props = { departure: Departure; name: string; previous: StepLink; next: StepLink };

/** Each of the clients' files goes to a colleague, is covered by others already, or is knowingly left. */
export function FilesStep({ departure, name, previous, next }: Props) {
  const { t } = useTranslation(['departure', 'common']);
  const { number } = useFormats();
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const navigate = useNavigate();
  const roster = useQuery(rosterQuery(profileId, departure.contactId));
  const [asked, setAsked] = useState(0);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const { contactId, forgotten, preview } = departure;
  const files = useMemo(
    () => (roster.data ? filesOfContact(roster.data, contactId) : undefined),
    [roster.data, contactId],
  );
  const nameOf = (fileId: string) => files?.find(({ id }) => id === fileId)?.name ?? '';
  const known = preview.preview !== undefined && !preview.updating && preview.error === null;
  if (roster.isError) {
    return (
      <EmptyState
        title={t('files.failed')}
        actions={<Button onClick={() => void roster.refetch()}>{t('common:retry')}</Button>}
      >
        {errorText(roster.error)}
      </EmptyState>
    );
  }
  if (!(roster.data && files)) return <Spinner label={t('files.loading')} />;
  return (
    <Section
      title={t('files.title', { count: files.length, n: number(files.length), name })}
      description={t(files.length === 0 ? 'files.none' : 'files.description')}
    >
      <form
        noValidate
        className={layout.stackLarge}
        onSubmit={(event) => {
          event.preventDefault();
          if (!known || forgotten.length > 0) return setAsked((count) => count + 1);
          void navigate(next);
        }}
      >
        <ErrorSummary
          title={t('files.forgotten')}
          errors={
            asked > 0 && known
              ? forgotten.map((fileId) => ({
                  fieldId: `left-${fileId}`,
                  message: t('files.alone', { file: nameOf(fileId) }),
                }))
              : []
          }
          general={asked > 0 && preview.error ? [errorText(preview.error)] : []}
          focusKey={asked}
        />
        {files.length > 0 && (
          <>
            <ShareBar departure={departure} files={files} selected={selected} />
            <FilesTable departure={departure} files={files} selected={selected} onSelect={setSelected} />
            <p role="status">
              {known &&
                (forgotten.length === 0
                  ? t('files.allCovered')
                  : t('files.remaining', { count: forgotten.length, n: number(forgotten.length) }))}
            </p>
          </>
        )}
        <div className={layout.formActions}>
          <Button type="submit" variant="primary" pending={asked > 0 && !known && !preview.error}>
            {t('next')}
          </Button>
          <Link {...previous} className={buttonClass({})}>
            {t('previous')}
          </Link>
        </div>
      </form>
    </Section>
  );
}
