import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { clientFilesQuery } from './bulk-queries.ts';
import type { BulkRequest } from './bulk-request.ts';
import { ClientChecklist } from './client-checklist.tsx';

type Props = { request: BulkRequest };

/** « Dans quels dossiers? »: every client's, or those ticked. */
export function FilesSection({ request: { values, set, errorOf } }: Props) {
  const { t } = useTranslation(['bulk', 'common']);
  const { number } = useFormats();
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const { data: files, error, isPending, refetch } = useQuery(clientFilesQuery(profileId));
  return (
    <Section title={t('files.title')}>
      <div className={layout.stack}>
        {isPending && <Spinner label={t('common:loading')} />}
        {error && (
          <div className={layout.cluster} role="alert">
            <p>{`${t('files.failed')} ${errorText(error)}`}</p>
            <Button size="small" onClick={() => void refetch()}>
              {t('common:retry')}
            </Button>
          </div>
        )}
        {files && (
          <RadioGroup
            id="files"
            name="files"
            layout="plain"
            label={t('files.which')}
            options={[
              { value: 'some', label: t('files.some') },
              { value: 'all', label: t('files.all', { count: files.length, n: number(files.length) }) },
            ]}
            value={values.files}
            onChange={({ currentTarget }) => set('files', currentTarget.value === 'all' ? 'all' : 'some')}
          />
        )}
        {files && values.files === 'some' && (
          <ClientChecklist
            id="fileIds"
            files={files}
            value={values.fileIds}
            onChange={(ids) => set('fileIds', ids)}
            error={errorOf('fileIds')}
          />
        )}
      </div>
    </Section>
  );
}
