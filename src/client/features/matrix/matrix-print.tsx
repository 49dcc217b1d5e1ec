import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { Matrix } from '#contract/matrix/matrix.schema.ts';
import { listingName } from '#domain/contact/contact.ts';
import { COVERAGE_VIEWS } from '#domain/matrix/coverage-view.ts';
import type { MatrixCoverage } from '#domain/matrix/matrix.ts';
import styles from './matrix-print.module.css';

type Props = { matrix: Matrix; coverage: MatrixCoverage | undefined };

/** On paper only: where else to find the details, and what is covered and what isn't, by name. */
export function MatrixPrint({ matrix, coverage }: Props) {
  const { t } = useTranslation('matrix');
  const { number } = useFormats();
  const namesOf = {
    holes: (place: number) => matrix.files[place]?.name ?? [],
    single: (place: number) => matrix.files[place]?.name ?? [],
    idle(place: number) {
      const contact = matrix.contacts[place];
      return contact ? listingName(contact) : [];
    },
  };
  return (
    <div className={styles.print}>
      <p>{t('print.text')}</p>
      {coverage &&
        COVERAGE_VIEWS.map((view) => (
          <div key={view}>
            <h2>{t('print.line', { label: t(`coverage.${view}`), shown: number(coverage[view].length) })}</h2>
            <p>{coverage[view].flatMap(namesOf[view]).join(' · ')}</p>
          </div>
        ))}
    </div>
  );
}
