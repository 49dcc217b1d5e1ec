import { useMutation } from '@tanstack/react-query';
import DownloadIcon from 'lucide-react/icons/download';
import FileSpreadsheetIcon from 'lucide-react/icons/file-spreadsheet';
import LockIcon from 'lucide-react/icons/lock';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { saveFile } from '#client/listing/exporting/save-file.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import { LIST_SUBJECTS } from './comparing/compare-list.ts';
import type { Rows } from './reading/checked-rows.ts';
import { faultOf } from './reading/list-fault.ts';
import { readListFile } from './reading/read-list-file.ts';
import styles from './reconciliation.module.css';
import { templateFile } from './template-file.ts';
import { useFileDrop } from './use-file-drop.ts';

type Props = { onRows: (fileName: string, rows: Rows) => void };

/** The first step: a file to drop or to choose; what it holds stays in this browser. */
export function ChooseFile({ onRows }: Props) {
  const { t } = useTranslation(['reconciliation', 'common']);
  const { number } = useFormats();
  const { organisation } = useCurrentProfile();
  const input = useRef<HTMLInputElement>(null);
  const read = useMutation({
    mutationFn: readListFile,
    onSuccess: (rows, file) => onRows(file.name, rows),
  });
  const subjects = LIST_SUBJECTS.filter(
    (about) => about === 'staff' || organisation.kind === 'accounting-firm',
  );

  function take(file: File | null | undefined) {
    if (file) read.mutate(file);
  }

  const over = useFileDrop(take);
  return (
    <div className={layout.stack}>
      {read.error && (
        <Notice
          tone="error"
          toneLabel={t('common:error')}
          title={t('fault.title', { name: read.variables?.name })}
          live
        >
          {t(`fault.${faultOf(read.error)}`, { max: number(MAX_LINES) })}
        </Notice>
      )}
      <div className={styles.zone} data-over={over}>
        <FileSpreadsheetIcon className={styles.zoneIcon ?? ''} size={32} strokeWidth={1.5} />
        <p className={styles.zoneTitle}>{t('file.drop')}</p>
        <p className={styles.quiet}>{t('file.formats', { max: number(MAX_LINES) })}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('file.choose')}
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            // The same file may be chosen again, once mended.
            currentTarget.value = '';
          }}
        />
        <Button
          variant="primary"
          pending={read.isPending}
          pendingLabel={t('file.reading')}
          onClick={() => input.current?.click()}
        >
          {t('file.choose')}
        </Button>
      </div>
      <p className={styles.privacy}>
        <LockIcon size={16} />
        <span>{t('file.privacy')}</span>
      </p>
      <div className={layout.cluster}>
        <span className={styles.quiet}>{t('template.lead')}</span>
        {subjects.map((about) => (
          <Button
            key={about}
            size="small"
            variant="tertiary"
            icon={DownloadIcon}
            onClick={() => saveFile(templateFile(t, about))}
          >
            {t(`template.${about}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
