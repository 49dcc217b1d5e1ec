import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { HistoryLine } from '#contract/history/history.schema.ts';
import styles from './history-section.module.css';
import { actionText, changeText, sourceText, subjectsText, whoText } from './history-text.ts';

type Props = { line: HistoryLine };

/** One change: when, what, field by field, by whom, in which profile and through what. */
export function HistoryEntry({ line }: Props) {
  const { t } = useTranslation(['sheets', 'common']);
  const { language } = useLanguage();
  const { longDay, time } = useFormats();
  const subjects = subjectsText(t, line.subjects, language);
  return (
    <li className={styles.line}>
      <time className={styles.when} dateTime={line.at}>
        {t('history.when', { day: longDay(dayOfInstant(line.at)), time: time(line.at) })}
      </time>
      <div>
        <p className={styles.action}>{actionText(t, line.action)}</p>
        {subjects !== undefined && <p>{subjects}</p>}
        {line.changes.length > 0 && (
          <ul className={styles.changes}>
            {line.changes.map((change) => (
              <li key={change.field}>{changeText(t, change, language)}</li>
            ))}
          </ul>
        )}
        <p className={styles.by}>{whoText(t, line)}</p>
        <p className={styles.by}>{sourceText(t, line)}</p>
      </div>
    </li>
  );
}
