import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListTable } from '#client/listing/list-table.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import { SERVICES } from '#domain/authorization/subject-catalogue.ts';
import styles from './client-file-sheet.module.css';
import { firmHoldingColumns } from './firm-holding-columns.tsx';

type Props = { sheet: ClientFileSheet };

/** What one's firm holds in one's own file; what of it its people can't get, and what to do then (003). */
export function FirmHoldings({ sheet: { file, holdings } }: Props) {
  const { t } = useTranslation(['client-files', 'common', 'subjects', 'sheets']);
  const columns = useMemo(() => firmHoldingColumns(t), [t]);
  const behind = SERVICES.filter((service) =>
    holdings.some(({ held, undelegableServices }) => held !== null && undelegableServices.includes(service)),
  );
  return (
    <Section title={t('sheet.firm.title')}>
      {holdings.length === 0 ? (
        <p className={styles.nothing}>{t('sheet.firm.none')}</p>
      ) : (
        <ListTable
          caption={t('sheet.firm.caption', { name: file.name })}
          columns={columns}
          rows={holdings}
          rowId={(row) => row.subject}
        />
      )}
      {behind.length > 0 && (
        <Notice tone="info" toneLabel={t('common:information')} title={t('sheet.undelegable.title')}>
          {t('sheet.firm.undelegable', {
            services: behind.map((service) => t(`common:service.${service}`)).join(', '),
          })}
        </Notice>
      )}
      <p className={styles.nothing}>{t('sheet.firm.contacts')}</p>
    </Section>
  );
}
