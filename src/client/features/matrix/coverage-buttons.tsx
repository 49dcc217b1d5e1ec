import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { COVERAGE_VIEWS, type CoverageView } from '#domain/matrix/coverage-view.ts';
import type { MatrixCoverage } from '#domain/matrix/matrix.ts';
import styles from './coverage-buttons.module.css';

type Props = {
  coverage: MatrixCoverage;
  view: CoverageView | undefined;
  onView: (view: CoverageView | undefined) => void;
};

/** What to look at first: everything, or the holes, each with how many there are. */
export function CoverageButtons({ coverage, view, onView }: Props) {
  const { t } = useTranslation('matrix');
  const { number } = useFormats();
  return (
    <fieldset className={styles.views} aria-label={t('coverage.label')}>
      <button type="button" className={styles.view} aria-pressed={!view} onClick={() => onView(undefined)}>
        {t('coverage.all')}
      </button>
      {COVERAGE_VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.view}
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {t(`coverage.${one}`)} <span className={styles.count}>{number(coverage[one].length)}</span>
        </button>
      ))}
    </fieldset>
  );
}
