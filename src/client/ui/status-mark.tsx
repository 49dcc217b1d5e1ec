import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './status-mark.module.css';

/** Drawn in a square of 8: disc, ring, triangle, diamond, square. */
const shapes = {
  positive: <circle cx="4" cy="4" r="4" />,
  neutral: <circle cx="4" cy="4" r="3.5" />,
  warning: <path d="M4 -0.5 9 8.5H-1Z" />,
  error: <path d="M4 -1 9 4 4 9 -1 4Z" />,
  info: <path d="M0 0H8V8H0Z" />,
};

type Props = {
  /** positive for « Vrai », neutral for « Faux ». */
  tone: keyof typeof shapes;
  /** The word: it carries the meaning, the mark only helps the eye. */
  children: ReactNode;
};

/** A state in a table or a sheet. */
export function StatusMark({ tone, children }: Props) {
  return (
    <span className={styles.status}>
      <svg className={classNames(styles.mark, styles[tone])} viewBox="0 0 8 8" aria-hidden="true">
        {shapes[tone]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
