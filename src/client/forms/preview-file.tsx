import { useTranslation } from 'react-i18next';
import { localeOf } from '#client/i18n/language.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { Emphasis } from '#client/ui/emphasis.tsx';
import type { FileChanges } from './lines-by-contact.ts';
import styles from './preview.module.css';
import { PreviewItem } from './preview-item.tsx';

type Props = { changes: FileChanges; name: string | undefined };

/** What changes for a person in one file: relations, then subjects, by right. */
export function PreviewFile({ changes, name }: Props) {
  const { t } = useTranslation(['requests', 'common']);
  const { language } = useLanguage();
  const { endDay, longDay } = useFormats();
  const listed = (subjects: FileChanges['effects'][number]['subjects']) =>
    new Intl.ListFormat(localeOf(language)).format(
      subjects.map((subject) => t('subject', { name: t(`common:subject.${subject}`) })),
    );
  const untilText = (change: 'added' | 'ended', endOn: string) => {
    if (endDay(endOn) === undefined) return t('relation.noEnd');
    return t(change === 'added' ? 'relation.until' : 'relation.last', { day: longDay(endOn) });
  };
  return (
    <div>
      {name && <p className={styles.file}>{t('file', { name })}</p>}
      <ul className={styles.list}>
        {changes.relations.map((relation) => (
          <PreviewItem
            key={`${relation.change}/${relation.function}/${relation.endOn}`}
            mark={relation.change === 'added' ? 'gained' : 'lost'}
            detail={untilText(relation.change, relation.endOn)}
          >
            <Emphasis>
              {t(`relation.${relation.change}`, { name: t(`common:function.${relation.function}`) })}
            </Emphasis>
          </PreviewItem>
        ))}
        {changes.effects.map(({ change, right, subjects }) => (
          <PreviewItem key={`${change}/${right}`} mark={change}>
            <Emphasis>{t(`effect.${change}.${right}`, { subjects: listed(subjects) })}</Emphasis>
          </PreviewItem>
        ))}
      </ul>
    </div>
  );
}
