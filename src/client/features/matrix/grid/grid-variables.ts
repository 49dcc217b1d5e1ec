import type { CSSProperties } from 'react';
import type { GridMetrics } from './grid-metrics.ts';

/** The sizes, as the style sheet reads them. */
export function gridVariables(metrics: GridMetrics): CSSProperties {
  const variables: Record<`--${string}`, string> = {
    '--row-height': `${metrics.rowHeight}px`,
    '--column-width': `${metrics.columnWidth}px`,
    '--head-height': `${metrics.headHeight}px`,
    '--head-width': `${metrics.headWidth}px`,
  };
  return variables;
}
