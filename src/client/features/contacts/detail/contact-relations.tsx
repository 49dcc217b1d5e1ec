import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ListTable } from '#client/listing/list-table.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import styles from './contact-sheet.module.css';
import { relationColumns } from './relation-columns.tsx';
import { orderRelations } from './relation-order.ts';

type Props = {
  contact: Pick<ContactSheet, 'relations' | 'organisation'>;
  name: string;
};

/** What ties the contact to its organisation and to others, ended relations included. */
export function ContactRelations({ contact, name }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const columns = useMemo(() => relationColumns(t), [t]);
  const { relations, organisation } = contact;
  const rows = useMemo(() => orderRelations(relations, organisation.id), [relations, organisation.id]);
  return (
    <Section title={t('sheet.relations.title')}>
      {rows.length === 0 ? (
        <p className={styles.nothing}>{t('sheet.relations.none')}</p>
      ) : (
        <ListTable
          caption={t('sheet.relations.caption', { name })}
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
        />
      )}
    </Section>
  );
}
