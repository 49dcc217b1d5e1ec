import type { ReactNode } from 'react';
import type { Icon } from './icon.ts';

/** A line that does something, or leads out of the console (`href`: a file, another site). */
export type MenuAction = {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  icon?: Icon | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onAction?: (() => void) | undefined;
  href?: string | undefined;
};

/** A line of a group of which one is in force: it is marked with a check, and read as checked. */
export type MenuChoice = MenuAction & { current?: boolean | undefined };

export type MenuEntry =
  | MenuAction
  | { id: string; separator: true }
  | { id: string; heading: string; items: MenuChoice[] };
