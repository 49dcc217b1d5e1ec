import { useTranslation } from 'react-i18next';
import { useLineText } from '#client/forms/use-line-text.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { LineEffects } from '#client/requests/line-effects.tsx';
import { useLineNames } from '#client/requests/use-line-names.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import { NO_END } from '#domain/calendar/period.ts';
import styles from './request-sheet.module.css';

type Props = {
  preview: Pick<RequestPreview, 'contacts' | 'files'>;
  lines: RequestPreview['lines'];
};

/** Contact by contact: the relations and subjects that come back, or why they can't. */
export function UndoLines({ preview, lines }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { longDay } = useFormats();
  const { refusalText } = useLineText();
  const names = useLineNames(preview);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.texts}>
      {lines.map(({ number, contactId, refusal, relations, gained }) => (
        <li key={number}>
          <strong>{names.contact(contactId ?? '') ?? t('lines.someone')}</strong>
          <ul className={styles.said}>
            {refusal && <li>{refusalText(refusal, names)}</li>}
            {relations.map((relation) => (
              <li key={`${relation.fileId} ${relation.function} ${relation.endOn}`}>
                {t(relation.endOn === NO_END ? 'undo.relationNoEnd' : 'undo.relation', {
                  function: t(`common:function.${relation.function}`),
                  file: names.file(relation.fileId) ?? t('effect.someFile'),
                  endOn: longDay(relation.endOn),
                })}
              </li>
            ))}
            <LineEffects kind="restored" effects={gained} names={names} />
          </ul>
        </li>
      ))}
    </ul>
  );
}
