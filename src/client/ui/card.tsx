import type { ReactNode } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

type Props = {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  actions?: ReactNode;
  /** A tinted panel, beside the main thing. */
  raised?: boolean | undefined;
  children: ReactNode;
};

/** A framed group. */
export function Card({ title, headingLevel = 2, actions, raised, children }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames(styles.card, raised && styles.raised)}>
      {(title || actions) && (
        <div className={styles.header}>
          {title && <Heading>{title}</Heading>}
          {actions}
        </div>
      )}
      {children}
    </div>
  );
}
