import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixFile } from '#client/features/matrix/shown-matrix.ts';
import { gridRoles } from './grid-roles.ts';
import styles from './matrix-grid.module.css';

type Props = {
  files: readonly MatrixFile[];
  /** The first column that is drawn. */
  start: number;
  keys: readonly string[];
  /** Pixels between the first column and the first one drawn. */
  offset: number;
  activeColumn: number;
};

/** The names of the files that are near what is seen, upwards. */
function Head({ files, start, keys, offset, activeColumn }: Props) {
  const { t } = useTranslation('matrix');
  return (
    <div {...gridRoles.group} className={styles.head}>
      <div {...gridRoles.row(1)} className={styles.headRow}>
        <div {...gridRoles.columnHeader(1)} className={styles.corner}>
          {t('grid.contact')}
        </div>
        <div {...gridRoles.none} className={styles.strip} style={{ paddingLeft: offset }}>
          {keys.map((key, position) => {
            const column = start + position;
            const name = files[column]?.name;
            return (
              <div
                key={key}
                {...gridRoles.columnHeader(column + 2)}
                className={styles.columnHead}
                title={name}
                data-active={column === activeColumn}
              >
                <span>{name}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

export const MatrixHead = memo(Head);
