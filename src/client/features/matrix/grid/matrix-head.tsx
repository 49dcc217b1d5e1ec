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
  /** The id of the active column's link, where one is on it. */
  linkId: string | undefined;
  hrefOf: (fileId: string) => string;
};

/** The names of the files that are near what is seen, upwards. */
function Head({ files, start, keys, offset, activeColumn, linkId, hrefOf }: Props) {
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
            const file = files[column];
            const active = column === activeColumn;
            return (
              <div
                key={key}
                {...gridRoles.columnHeader(column + 2)}
                className={styles.columnHead}
                title={file?.name}
                data-active={active}
                data-current={active && linkId !== undefined}
              >
                {file && (
                  <a href={hrefOf(file.id)} tabIndex={-1} id={active ? linkId : undefined}>
                    {file.name}
                  </a>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

export const MatrixHead = memo(Head);
