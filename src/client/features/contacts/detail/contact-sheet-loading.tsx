import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListTable } from '#client/listing/list-table.tsx';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import styles from './contact-sheet.module.css';
import { relationColumns } from './relation-columns.tsx';

const detail = <Skeleton width="medium" />;

/** The sheet on its way, in the shape it will have. */
export function ContactSheetLoading() {
  const { t } = useTranslation(['contacts', 'common']);
  const columns = useMemo(() => relationColumns(t), [t]);
  const identity = (['lastName', 'firstName', 'clientNumber', 'language'] as const).map((key) => ({
    key,
    term: t(`sheet.identity.${key}`),
    detail,
  }));
  const coordinates = (['email', 'mainPhone'] as const).map((key) => ({
    key,
    term: t(`sheet.coordinates.${key}`),
    detail,
  }));
  return (
    <div className={layout.stackLarge} aria-busy="true">
      <SheetHeading list="contacts" title={t('sheet.loading')} lead={<Skeleton width="long" />} />
      <div className={styles.columns}>
        <Section title={t('sheet.identity.title')}>
          <DescriptionList items={identity} />
        </Section>
        <Section title={t('sheet.coordinates.title')}>
          <DescriptionList items={coordinates} />
        </Section>
      </div>
      <Section title={t('sheet.relations.title')}>
        <ListTable
          caption={t('sheet.relations.title')}
          columns={columns}
          rows={undefined}
          skeletonRows={2}
          rowId={(row) => row.id}
        />
      </Section>
      <p role="status">
        <VisuallyHidden>{t('common:loading')}</VisuallyHidden>
      </p>
    </div>
  );
}
