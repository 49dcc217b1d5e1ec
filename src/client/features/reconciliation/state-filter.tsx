import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { COMPARISON_STATES, type ComparisonState } from '#domain/reconciliation/compare-staff.ts';
import styles from './comparison.module.css';

type Props = {
  counts: Readonly<Record<ComparisonState, number>>;
  shown: ComparisonState;
  onShow: (state: ComparisonState) => void;
};

/** One button per state, with how many lines it holds. */
export function StateFilter({ counts, shown, onShow }: Props) {
  const { t } = useTranslation('reconciliation');
  const { number } = useFormats();
  return (
    <fieldset className={styles.states}>
      <legend className={styles.hiddenLegend}>{t('states.label')}</legend>
      {COMPARISON_STATES.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.state}
          data-state={state}
          aria-pressed={shown === state}
          onClick={() => onShow(state)}
        >
          <span className={styles.stateCount}>{number(counts[state])}</span>{' '}
          <span>{t(`states.${state}`, { count: counts[state] })}</span>
        </button>
      ))}
    </fieldset>
  );
}
