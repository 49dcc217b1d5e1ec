import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type Props = {
  title: ReactNode;
  id?: string | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a page under its own heading, which names it. */
export function Section({ title, id, headingLevel = 2, description, actions, children }: Props) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section id={id} className={styles.section} aria-labelledby={titleId}>
      <div>
        <div className={styles.header}>
          <Heading id={titleId}>{title}</Heading>
          {actions}
        </div>
        {description && <p className={styles.description}>{description}</p>}
      </div>
      {children}
    </section>
  );
}
