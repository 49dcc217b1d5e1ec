import { Skeleton } from '#client/ui/skeleton.tsx';
import styles from './matrix-view.module.css';

const ROWS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** The grid on its way, in the shape it will have. */
export function MatrixSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {ROWS.map((row) => (
        <div key={row}>
          <Skeleton width="medium" />
          <Skeleton width="full" />
        </div>
      ))}
    </div>
  );
}
