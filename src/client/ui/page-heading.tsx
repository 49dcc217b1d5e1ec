import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { focusPageHeading, pageHeadingId } from './focus-page-heading.ts';
import styles from './page-heading.module.css';

type Props = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  breadcrumbs?: ReactNode;
};

/** The top of a page: the way here, its only h1 (which takes the focus on a route change), what it is for, its acts. */
export function PageHeading({ title, lead, actions, breadcrumbs }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = heading.current;
    // Going with the focus (what was loading has come), it hands it to the heading that stands in its place.
    return () => {
      if (element && element === document.activeElement) queueMicrotask(focusPageHeading);
    };
  }, []);
  return (
    <div className={styles.page}>
      {breadcrumbs}
      <div className={styles.row}>
        <div className={styles.words}>
          <h1 ref={heading} id={pageHeadingId} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
