import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#client/ui/button.tsx';
import sections from '#client/ui/sections-page.module.css';

type Props = {
  /** What opens it: « Changer le mot de passe ». */
  action: string;
  danger?: boolean;
  /** It was under way already when the page was loaded. */
  openAtFirst?: boolean;
  children: (close: () => void) => ReactNode;
};

/** A form that opens on demand: the focus goes to its first field, and back to the button once it closes. */
export function FoldedForm({ action, danger, openAtFirst = false, children }: Props) {
  const [open, setOpen] = useState(openAtFirst);
  const opened = useRef(openAtFirst);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === opened.current) return;
    if (open) panel.current?.querySelector('input')?.focus();
    else button.current?.querySelector('button')?.focus();
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
    <div ref={panel} className={sections.panel}>
      {children(() => setOpen(false))}
    </div>
  );
}
