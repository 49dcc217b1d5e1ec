import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './departure.module.css';
import { STEPS, type Step } from './departure-search.ts';
import type { StepLink } from './step-link.ts';

type Props = {
  step: Step;
  /** The last step that can be opened. */
  last: number;
  linkTo: (step: Step) => StepLink;
};

/** Where one is among the steps. */
export function DepartureTrail({ step, last, linkTo }: Props) {
  const { t } = useTranslation('departure');
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={styles.trail}>
        {STEPS.map((one, place) => (
          <li key={one} className={styles.stop} aria-current={one === step ? 'step' : undefined}>
            <span className={styles.place} aria-hidden="true">
              {place + 1}
            </span>
            {one === step || place > last ? (
              t(`steps.${one}`)
            ) : (
              <Link {...linkTo(one)}>{t(`steps.${one}`)}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
