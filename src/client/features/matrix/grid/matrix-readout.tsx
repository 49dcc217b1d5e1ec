import { type RefObject, useEffect, useState } from 'react';
import mark from '#client/features/matrix/matrix-mark.module.css';
import { type CellState, pairAt, type ShownMatrix } from '#client/features/matrix/shown-matrix.ts';
import { classNames } from '#client/ui/class-names.ts';
import { listingName } from '#domain/contact/contact.ts';
import type { GridPlace } from './grid-place.ts';
import styles from './matrix-readout.module.css';
import { placeOf } from './place-of.ts';

type Props = {
  region: RefObject<HTMLElement | null>;
  shown: ShownMatrix;
  active: GridPlace;
  labels: Readonly<Record<CellState, string>>;
};

/** Names in full, for the eyes, of the cell under the pointer, or of the one that the keys are on: the cell's label says the same. */
export function MatrixReadout({ region, shown, active, labels }: Props) {
  const [pointed, setPointed] = useState<GridPlace>();
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    function point({ target }: Event) {
      const place = placeOf(target);
      setPointed((former) =>
        former && place && former.row === place.row && former.column === place.column ? former : place,
      );
    }
    const leave = () => setPointed(undefined);
    element.addEventListener('pointermove', point, { passive: true });
    element.addEventListener('pointerleave', leave);
    element.addEventListener('keydown', leave);
    element.addEventListener('scroll', leave, { passive: true });
    return () => {
      element.removeEventListener('pointermove', point);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('keydown', leave);
      element.removeEventListener('scroll', leave);
    };
  }, [region]);

  const pair = pairAt(shown, pointed ?? active);
  if (!pair) return null;
  return (
    <p className={styles.readout} aria-hidden="true">
      <span className={styles.contact}>{listingName(pair.contact)}</span>
      <span>{pair.file.name}</span>
      <span className={styles.state}>
        <span className={classNames(styles.mark, mark.mark)} data-state={pair.state} />
        {labels[pair.state]}
      </span>
    </p>
  );
}
