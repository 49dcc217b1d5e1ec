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
    function point({ target, movementX, movementY }: PointerEvent) {
      // A scroll under a pointer that stays where it is makes moves as well, one for each frame.
      if (movementX === 0 && movementY === 0) return;
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

  const place = pointed ?? active;
  const [contact, file] = [shown.contacts[place.row], shown.files[place.column]];
  const state = pairAt(shown, place)?.state;
  return (
    <p className={styles.readout} aria-hidden="true">
      {contact && <span className={styles.contact}>{listingName(contact)}</span>}
      {file && <span>{file.name}</span>}
      {state && (
        <span className={styles.state}>
          <span className={classNames(styles.mark, mark.mark)} data-state={state} />
          {labels[state]}
        </span>
      )}
    </p>
  );
}
