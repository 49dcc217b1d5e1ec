import type { CSSProperties } from 'react';
import type { GridMetrics } from './grid-metrics.ts';
import type { GridSize } from './grid-place.ts';

/** The sizes, as the style sheet reads them; the height of the region is that of the whole grid, up to what a screen bears. */
export function gridVariables(metrics: GridMetrics, { rows }: GridSize): CSSProperties {
  const variables: Record<`--${string}`, string> = {
    '--row-height': `${metrics.rowHeight}px`,
    '--column-width': `${metrics.columnWidth}px`,
    '--head-height': `${metrics.headHeight}px`,
    '--head-width': `${metrics.headWidth}px`,
  };
  // Room for a scroll bar that takes some.
  const height = metrics.headHeight + rows * metrics.rowHeight + SCROLL_BAR;
  return { ...variables, height };
}

const SCROLL_BAR = 18;
