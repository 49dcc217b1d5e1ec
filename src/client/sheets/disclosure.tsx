import ChevronRightIcon from 'lucide-react/icons/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import styles from './disclosure.module.css';

type Props = {
  title: ReactNode;
  /** What is said of it while it is closed. */
  summary?: ReactNode;
  headingLevel?: 3 | 4;
  initiallyOpen?: boolean;
  /** Drawn only once it is open: sheets may hold hundreds of them. */
  children: ReactNode;
};

/** A part of a sheet under a heading that opens and closes it. */
export function Disclosure({ title, summary, headingLevel = 3, initiallyOpen = false, children }: Props) {
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <Heading className={styles.heading}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <ChevronRightIcon className={styles.mark ?? ''} size={16} />
            {title}
          </button>
        </Heading>
        {summary && <div className={styles.summary}>{summary}</div>}
      </div>
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
