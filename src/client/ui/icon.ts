import type { ComponentType } from 'react';

/** What the parts need of a lucide icon; imported one by one, `lucide-react/icons/plus`. Decorative: hidden from readers. */
export type Icon = ComponentType<{
  className?: string;
  size?: string | number;
  strokeWidth?: string | number;
}>;
