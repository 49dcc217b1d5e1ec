import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type GridMetrics, gridMetrics } from './grid-metrics.ts';
import type { Seen } from './window-of.ts';

/** What is seen of the grid; it changes by whole cells. */
export interface GridView {
  readonly rows: Seen;
  readonly columns: Seen;
  readonly metrics: GridMetrics;
}

/** Where nothing is laid out, a region of this size is taken for granted. */
const UNKNOWN = { width: 1024, height: 640, rem: 16 };

function seen(scrolled: number, room: number, size: number): Seen {
  return { first: Math.floor(scrolled / size), visible: Math.max(1, Math.ceil(room / size) + 1) };
}

function viewOf(region: HTMLElement | null): GridView {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNKNOWN.rem;
  const width = region?.clientWidth || UNKNOWN.width;
  const height = region?.clientHeight || UNKNOWN.height;
  // A small grid is narrower than the room it has.
  const metrics = gridMetrics(region?.parentElement?.clientWidth || width, rem);
  return {
    rows: seen(region?.scrollTop ?? 0, height - metrics.headHeight, metrics.rowHeight),
    columns: seen(region?.scrollLeft ?? 0, width - metrics.headWidth, metrics.columnWidth),
    metrics,
  };
}

function same(left: GridView, right: GridView): boolean {
  return (
    left.rows.first === right.rows.first &&
    left.rows.visible === right.rows.visible &&
    left.columns.first === right.columns.first &&
    left.columns.visible === right.columns.visible &&
    left.metrics.headWidth === right.metrics.headWidth &&
    left.metrics.rowHeight === right.metrics.rowHeight
  );
}

/** Follows what is seen in the scrolling region. `refresh` reads it again: after a scroll. */
export function useGridView(region: RefObject<HTMLElement | null>): { view: GridView; refresh: () => void } {
  const [view, setView] = useState(() => viewOf(null));
  const refresh = useCallback(() => {
    const next = viewOf(region.current);
    setView((former) => (same(former, next) ? former : next));
  }, [region]);
  useLayoutEffect(() => {
    refresh();
    const element = region.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(refresh);
    observer.observe(element);
    if (element.parentElement) observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [region, refresh]);
  return { view, refresh };
}
