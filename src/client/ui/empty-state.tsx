import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import type { Icon } from './icon.ts';

type Props = {
  title: ReactNode;
  icon?: Icon | undefined;
  /** Why it is empty, and the way out. */
  children?: ReactNode;
  actions?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
};

/** Where a list would stand: nothing yet, nothing found, or couldn't be read. */
export function EmptyState({ title, icon: IconPart, children, actions, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.empty}>
      {IconPart && <IconPart className={styles.icon ?? ''} size={32} strokeWidth={1.5} />}
      <Heading>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
