import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';

type Props = { children: ReactNode };

/** Around buttons that go away once they worked (« Réessayer »): the focus they had moves to the page's heading. */
export function KeepFocus({ children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      // What comes instead stands in the page only after this commit.
      if (element?.contains(document.activeElement)) queueMicrotask(focusPageHeading);
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
