import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import { Notice } from '#client/ui/notice.tsx';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import styles from './modify-contact.module.css';
import type { ModifyContactValues } from './modify-contact-values.ts';
import { personChanges, type Shown } from './person-changes.ts';
import { PERSON_FIELDS, usePersonTexts } from './use-person-texts.ts';

type Props = {
  values: ModifyContactValues;
  /** What the form has shown so far. */
  shown: Shown;
  /** What stands now. */
  newer: Shown;
  onKeep: () => void;
  onTake: () => void;
};

/** Somebody else changed the contact meanwhile: both versions side by side, and nothing overwritten unseen. */
export function ConflictNotice({ values, shown, newer, onKeep, onTake }: Props) {
  const { t } = useTranslation(['modify-contact', 'common']);
  const announce = useAnnounce();
  const { labelOf, textOf } = usePersonTexts();
  const mine = personChanges(values, shown);
  const fields = PERSON_FIELDS.filter(
    (field) => mine[field] !== undefined || textOf(shown, field) !== textOf(newer, field),
  );
  function settle(act: () => void, said: string) {
    act();
    announce(said);
    focusField('contactId');
  }
  return (
    <Notice
      tone="warning"
      toneLabel={t('common:warning')}
      title={t('conflict.title')}
      live
      actions={
        <>
          <Button size="small" variant="primary" onClick={() => settle(onKeep, t('conflict.kept'))}>
            {t('conflict.keep')}
          </Button>
          <Button size="small" onClick={() => settle(onTake, t('conflict.taken'))}>
            {t('conflict.take')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      {fields.length > 0 && (
        <TableRegion label={t('conflict.caption')}>
          <table className={table.table}>
            <caption className={table.caption}>{t('conflict.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('conflict.field')}</th>
                <th scope="col">{t('conflict.mine')}</th>
                <th scope="col">{t('conflict.now')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row" className={table.rowHeader}>
                    {labelOf(field)}
                  </th>
                  <td className={styles.cell}>{textOf(mine, field) ?? t('conflict.untouched')}</td>
                  <td className={styles.cell}>{textOf(newer, field)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </Notice>
  );
}
