import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppliedFilters } from '#client/listing/applied-filters.tsx';
import { KeepFocus } from '#client/listing/keep-focus.tsx';
import { ListDayNotice } from '#client/listing/list-day-notice.tsx';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { ListNotices } from '#client/listing/list-notices.tsx';
import { ListStaleNotice } from '#client/listing/list-stale-notice.tsx';
import toolbar from '#client/listing/list-toolbar.module.css';
import { ListToolbar } from '#client/listing/list-toolbar.tsx';
import { useList } from '#client/listing/use-list.ts';
import { Notice } from '#client/ui/notice.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { CoverageButtons } from './coverage-buttons.tsx';
import { MatrixGrid } from './grid/matrix-grid.tsx';
import { MatrixEmpty } from './matrix-empty.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixPrint } from './matrix-print.tsx';
import { matrixSearch } from './matrix-search.ts';
import { MatrixSkeleton } from './matrix-skeleton.tsx';
import { MatrixStatus } from './matrix-status.tsx';
import styles from './matrix-view.module.css';
import { type MatrixPair, pairAt } from './shown-matrix.ts';
import { useMarkVariables } from './use-mark-variables.ts';
import { useMatrix } from './use-matrix.ts';
import { useMatrixFilters } from './use-matrix-filters.tsx';
import { useSheetLinks } from './use-sheet-links.ts';

const loadPanel = () => import('./panel/matrix-panel.tsx');
const Panel = lazy(() => loadPanel().then((file) => ({ default: file.MatrixPanel })));

type Props = { profile: SessionProfile };

/** Everything under the heading: toolbar, quick views, legend, and the grid in each of its states. */
export function MatrixView({ profile }: Props) {
  const { t } = useTranslation(['matrix', 'common']);
  const list = useList(matrixSearch);
  const { state } = list;
  const read = useMatrix(profile.id, state);
  const { matrix, shown, coverage, view } = read;
  const [on] = state.filters.on;
  const filters = useMatrixFilters(profile.organisation.kind, { on, files: state.filters.files[0] });
  const sheets = useSheetLinks(on);
  const marks = useMarkVariables();
  const [opened, setOpened] = useState<MatrixPair>();
  const box = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const failed = !shown && read.error !== null;
  const filled = shown !== undefined && shown.contacts.length > 0 && shown.files.length > 0;
  const lacking = matrix && (!matrix.complete || (!coverage && state.filters.coverage.length > 0));

  // At hand by the time a cell is opened.
  useEffect(() => {
    if (filled) void loadPanel();
  }, [filled]);

  return (
    <div ref={box} className={styles.view} style={marks} tabIndex={-1}>
      <ListDayNotice day={on} onToday={() => list.setFilter('on', [])} />
      <ListNotices list={list} cursorRefused={false} onDismissCursor={() => undefined} />
      <ListToolbar
        list={list}
        filters={filters.shown}
        words={{ search: t('search'), searchPlaceholder: t('searchPlaceholder') }}
        sort={null}
      >
        {coverage && (
          <CoverageButtons
            coverage={coverage}
            view={view}
            onView={(next) => list.setFilter('coverage', next ? [next] : [])}
          />
        )}
        <div className={toolbar.summary}>
          <AppliedFilters list={list} filters={filters.applied} onGone={() => box.current?.focus()} />
          <MatrixStatus shown={shown} failed={failed} />
        </div>
      </ListToolbar>
      {shown && read.error !== null && (
        <KeepFocus>
          <ListStaleNotice retrying={read.fetching} onRetry={read.retry} />
        </KeepFocus>
      )}
      {lacking && (
        <Notice tone="warning" toneLabel={t('common:warning')} title={t('incomplete.title')}>
          {t('incomplete.text')}
        </Notice>
      )}
      {failed && (
        <ListFailure title={t('failed')} error={read.error} retrying={read.fetching} onRetry={read.retry} />
      )}
      {!shown && !failed && <MatrixSkeleton />}
      {matrix && shown && !filled && (
        <KeepFocus>
          <MatrixEmpty list={list} matrix={matrix} coverage={coverage} view={view} />
        </KeepFocus>
      )}
      {filled && (
        <div className={styles.grid}>
          <MatrixLegend />
          <MatrixGrid
            label={t('title')}
            describedBy={helpId}
            shown={shown}
            busy={read.busy}
            onOpen={(place) => setOpened(pairAt(shown, place))}
            sheets={sheets}
          />
          <p id={helpId} className={styles.help}>
            {t('grid.help')}
          </p>
        </div>
      )}
      {matrix && <MatrixPrint matrix={matrix} coverage={coverage} />}
      {opened && (
        <Suspense fallback={null}>
          <Panel
            pair={opened}
            kind={profile.organisation.kind}
            on={on}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
