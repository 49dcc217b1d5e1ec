import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkPreview } from '#client/forms/bulk-preview.tsx';
import { RequestForm } from '#client/forms/request-form.tsx';
import { useRequestForm } from '#client/forms/use-request-form.ts';
import { useToday } from '#client/forms/use-today.ts';
import type { BulkActName, HandedRows } from '#client/listing/selection/bulk-address.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Section } from '#client/ui/section.tsx';
import { Select } from '#client/ui/select.tsx';
import { bulkContent } from './bulk-content.ts';
import { bulkProblemText } from './bulk-problem-text.ts';
import { clientFilesQuery, foundRowsQuery } from './bulk-queries.ts';
import { bulkSchema } from './bulk-rules.ts';
import { type BulkValues, emptyBulkValues } from './bulk-values.ts';
import { DaysSection } from './days-section.tsx';
import { FilesSection } from './files-section.tsx';
import { OwnSection } from './own-section.tsx';
import { PassingSection } from './passing-section.tsx';
import { TargetsSection } from './targets-section.tsx';

type Props = {
  act: BulkActName;
  /** Those that these rows may have. */
  acts: readonly BulkActName[];
  onActChange: (act: BulkActName) => void;
  rows: HandedRows;
  /** Nothing was handed over: those who haven't linked yet. */
  standing: boolean;
  draftName: string;
  corrects: string | undefined;
  /** As it was typed in the request that is corrected. */
  defaults: BulkValues | undefined;
  onFailedChange: (failed: boolean) => void;
};

/** One act for many: what, for whom, its fields. */
export function BulkForm(props: Props) {
  const { act, acts, onActChange, rows, standing, draftName, corrects, defaults, onFailedChange } = props;
  const { t } = useTranslation(['bulk', 'listing']);
  const { id: profileId, organisation } = useCurrentProfile();
  const today = useToday();
  const files = useQuery({ ...clientFilesQuery(profileId), enabled: act === 'deleguer' }).data;
  const found = useQuery({ ...foundRowsQuery(profileId, rows), enabled: rows.ids === undefined }).data;
  const fileIds = files?.map(({ id }) => id);
  const targets = rows.ids?.length ?? (found && found.total.count - rows.except.length);
  const request = useRequestForm({
    form: act === 'code' || act === 'rappel' ? 'issue-codes' : 'bulk',
    draftName,
    defaults: defaults ?? emptyBulkValues(today, act),
    schema: bulkSchema({ act, list: rows.list, today, files: fileIds, targets }),
    toContent: (values) => bulkContent(values, { act, rows, today, organisation, files: fileIds ?? [] }),
    problemText: (path, problem) => bulkProblemText(t, path, problem),
    // A part may go; what can't is told by its line.
    heldByRefusals: false,
    corrects,
  });
  const { failed, content } = request;
  const named = new Map(files?.map(({ id, name }) => [id, name]));
  /** Each contact gets the files in their order: the line's place tells which one. */
  function fileOfLine(line: number): string | undefined {
    if (act !== 'deleguer' || content?.kind !== 'bulk' || content.act.kind !== 'grant') return undefined;
    const { fileIds: asked } = content.act;
    return named.get(asked[(line - 1) % asked.length] ?? '');
  }
  useEffect(() => onFailedChange(failed), [failed, onFailedChange]);
  return (
    <RequestForm request={request} preview={<BulkPreview state={request.preview} fileOfLine={fileOfLine} />}>
      <Section title={t('act.title')}>
        <Select
          id="act"
          label={t('act.label')}
          description={t(`act.hint.${act}`)}
          options={acts.map((one) => ({ value: one, label: t(`listing:acts.${one}`) }))}
          value={act}
          onChange={({ currentTarget }) => {
            const chosen = acts.find((one) => one === currentTarget.value);
            if (chosen) onActChange(chosen);
          }}
        />
      </Section>
      <TargetsSection rows={rows} standing={standing} />
      {act === 'deleguer' && <FilesSection request={request} />}
      {act === 'deleguer' && <PassingSection request={request} />}
      {act === 'ajouter' && <OwnSection request={request} />}
      <DaysSection request={request} act={act} list={rows.list} />
    </RequestForm>
  );
}
