import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListTable } from '#client/listing/list-table.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import styles from './client-file-sheet.module.css';
import { tieColumns } from './tie-columns.tsx';

type Props = Pick<ClientFileSheet, 'relations' | 'role'> & { name: string };

/** What ties the file to the organisation, ended relations included. */
export function FileTies({ relations, name, role }: Props) {
  const { t } = useTranslation(['client-files', 'common', 'organisation-relations', 'sheets']);
  const columns = useMemo(() => tieColumns(t), [t]);
  return (
    <Section title={t('sheet.relations.title')}>
      {relations.length === 0 ? (
        <p className={styles.nothing}>
          {t(role === 'firm' ? 'sheet.firm.noRelation' : 'sheet.relations.none')}
        </p>
      ) : (
        <ListTable
          caption={t('sheet.relations.caption', { name })}
          columns={columns}
          rows={relations}
          rowId={(row) => row.id}
        />
      )}
    </Section>
  );
}
