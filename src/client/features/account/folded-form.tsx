import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#client/ui/button.tsx';
import styles from './account.module.css';

type Props = {
  /** What opens it: « Changer le mot de passe ». */
  action: string;
  danger?: boolean;
  children: (close: () => void) => ReactNode;
};

/** A form that opens on demand: the focus goes to its first field, and back to the button once it closes. */
export function FoldedForm({ action, danger, children }: Props) {
  const [open, setOpen] = useState(false);
  const opened = useRef(false);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) panel.current?.querySelector('input')?.focus();
    else if (opened.current) button.current?.querySelector('button')?.focus();
    opened.current = open;
  }, [open]);
  if (!open) {
    return (
      <div ref={button}>
        <Button variant={danger ? 'danger' : 'secondary'} onClick={() => setOpen(true)}>
          {action}
        </Button>
      </div>
    );
  }
  return (
    <div ref={panel} className={styles.panel}>
      {children(() => setOpen(false))}
    </div>
  );
}
