import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Emphasis } from '#client/ui/emphasis.tsx';
import type { PreviewedLine } from './lines-by-contact.ts';
import styles from './preview.module.css';
import { PreviewItem } from './preview-item.tsx';

type Props = { ties: NonNullable<PreviewedLine['ties']> };

/** Ties between a firm and the own file that lines make or end. */
export function PreviewTies({ ties }: Props) {
  const { t } = useTranslation(['requests', 'common']);
  const { endDay, longDay } = useFormats();
  if (ties.length === 0) return null;
  const daysOf = ({ change, startOn, endOn }: Props['ties'][number]) => {
    if (change === 'ended') return t('relation.last', { day: longDay(endOn) });
    const from = t('tie.from', { day: longDay(startOn) });
    const to =
      endDay(endOn) === undefined ? t('relation.noEnd') : t('relation.until', { day: longDay(endOn) });
    return `${from}, ${to}`;
  };
  return (
    <ul className={styles.list}>
      {ties.map((tie) => (
        <PreviewItem
          key={`${tie.change}/${tie.startOn}/${tie.endOn}`}
          mark={tie.change === 'added' ? 'gained' : 'lost'}
          detail={daysOf(tie)}
        >
          <Emphasis>{t(`tie.${tie.change}`, { name: t('tie.kind') })}</Emphasis>
        </PreviewItem>
      ))}
    </ul>
  );
}
