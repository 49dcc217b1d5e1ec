import XIcon from 'lucide-react/icons/x';
import { type ReactNode, useCallback, useState } from 'react';
import styles from './announcer.module.css';
import { type Announce, AnnouncerContext } from './announcer-context.ts';
import { IconButton } from './icon-button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type Said = { message: string; turn: number; shown: boolean };

type Props = { children: ReactNode; dismissLabel: string };

/**
 * Holds the one live region of the page, there before it speaks (a region born with its text is often not read).
 * The toast has no timer: nobody has to read fast.
 */
export function AnnouncerProvider({ children, dismissLabel }: Props) {
  const [said, setSaid] = useState<Said>({ message: '', turn: 0, shown: false });
  const announce = useCallback<Announce>((message, { shown = false } = {}) => {
    setSaid(({ turn }) => ({ message, turn: turn + 1, shown }));
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-live="polite" data-announcer>
        {/* The same sentence twice is a new element: it is read twice. */}
        <VisuallyHidden key={said.turn}>{said.message}</VisuallyHidden>
      </div>
      {said.shown && (
        <div key={said.turn} className={styles.toast}>
          <p aria-hidden="true">{said.message}</p>
          <IconButton
            size="small"
            icon={XIcon}
            label={dismissLabel}
            onClick={() => setSaid({ ...said, shown: false })}
          />
        </div>
      )}
    </AnnouncerContext>
  );
}
