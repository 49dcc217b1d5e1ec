import type { ReactNode } from 'react';
import layout from '#client/ui/layout.module.css';

type Props = { title: ReactNode; children: ReactNode };

/** A few parts under a small title. */
export function Example({ title, children }: Props) {
  return (
    <div className={layout.stack}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
