import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CellState,
  type MatrixContact,
  pairAt,
  type ShownMatrix,
} from '#client/features/matrix/shown-matrix.ts';
import type { SheetLinks } from '#client/features/matrix/use-sheet-links.ts';
import { listingName } from '#domain/contact/contact.ts';
import { MATRIX_STATES } from '#domain/matrix/matrix.ts';
import { CONTACT_FUNCTIONS, type ContactFunction } from '#domain/relation/contact-relation.ts';
import { type GridPlace, HEAD, placeWithin } from './grid-place.ts';
import { gridRoles } from './grid-roles.ts';
import { gridVariables } from './grid-variables.ts';
import styles from './matrix-grid.module.css';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixReadout } from './matrix-readout.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { placeAfterKey } from './place-after-key.ts';
import { linkOf, placeOf } from './place-of.ts';
import { scrollToShow } from './scroll-to-show.ts';
import { useGridView } from './use-grid-view.ts';
import { useWindowKeys } from './use-window-keys.ts';
import { windowOf } from './window-of.ts';

/** The cells drawn change by so many at a time. */
const BLOCK = 2;

type Props = {
  /** « Matrice » */
  label: string;
  /** Id of what says how to move. */
  describedBy: string;
  shown: ShownMatrix;
  /** Newer cells are on their way. */
  busy: boolean;
  onOpen: (place: GridPlace) => void;
  /** Where the heads lead. */
  sheets: SheetLinks;
};

/** Contacts × files, of which only what is seen is drawn; one stop of the Tab key, then the keys of the grid pattern. */
export function MatrixGrid({ label, describedBy, shown, busy, onOpen, sheets }: Props) {
  const { t } = useTranslation(['matrix', 'common']);
  const id = useId();
  const region = useRef<HTMLElement>(null);
  const { view, refresh } = useGridView(region);
  const [wanted, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const { contacts, files, stateAt } = shown;
  const size = { rows: contacts.length, columns: files.length };
  const active = placeWithin(wanted, size);
  const labels = useMemo(
    () =>
      Object.fromEntries(
        (['none', ...MATRIX_STATES] as const).map((state) => [state, t(`state.${state}`)]),
      ) as Record<CellState, string>,
    [t],
  );
  const functionsOf = useMemo(() => {
    const words = new Map<ContactFunction, string>(
      CONTACT_FUNCTIONS.map((kind) => [kind, t(`common:function.${kind}`)]),
    );
    return (contact: MatrixContact) => contact.functions.map((kind) => words.get(kind)).join(', ');
  }, [t]);
  const { metrics } = view;
  const rows = windowOf(view.rows, size.rows, BLOCK);
  const columns = windowOf(view.columns, size.columns, BLOCK);
  const rowKeys = useWindowKeys(rows.start, rows.end);
  const columnKeys = useWindowKeys(columns.start, columns.end);
  const pair = pairAt(shown, active);
  const activeLabel =
    pair &&
    t('grid.cell', { contact: listingName(pair.contact), file: pair.file.name, state: labels[pair.state] });
  const activeId = `${id}-${active.row}-${active.column}`;
  const drawn =
    (active.row === HEAD || isIn(rows, active.row)) &&
    (active.column === HEAD || isIn(columns, active.column));
  const current = useMemo(
    () => ({ column: active.column, id: activeId, label: activeLabel ?? '' }),
    [active.column, activeId, activeLabel],
  );

  const drawnColumns = {
    start: columns.start,
    keys: columnKeys,
    offset: columns.start * metrics.columnWidth,
  };

  function show(place: GridPlace) {
    const element = region.current;
    if (!element) return;
    const { rowHeight, columnWidth, headHeight, headWidth } = metrics;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const top = scrollToShow(scrollTop, clientHeight - headHeight, place.row * rowHeight, rowHeight);
    const left = scrollToShow(scrollLeft, clientWidth - headWidth, place.column * columnWidth, columnWidth);
    // The heads are seen wherever the cells are.
    if (place.row !== HEAD) element.scrollTop = top;
    if (place.column !== HEAD) element.scrollLeft = left;
    refresh();
  }

  function move(event: KeyboardEvent) {
    if (event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      show(active);
      if (event.repeat) return;
      if (pair) onOpen(active);
      else document.getElementById(activeId)?.click();
      return;
    }
    const to = placeAfterKey(event, active, size, Math.max(1, view.rows.visible - 2));
    if (!to) return;
    event.preventDefault();
    setActive(to);
    show(to);
  }

  function open(event: MouseEvent) {
    const href = linkOf(event.target);
    if (href !== undefined) {
      // With a key held, the browser opens it elsewhere by itself.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      sheets.follow(href);
      return;
    }
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    onOpen(place);
  }

  // Headers are counted with the cells.
  const grid = {
    ...gridRoles.grid,
    tabIndex: 0,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-rowcount': size.rows + 1,
    'aria-colcount': size.columns + 1,
    'aria-activedescendant': drawn ? activeId : undefined,
    onKeyDown: move,
    onClick: open,
    onFocus: ({ currentTarget }: FocusEvent) => currentTarget.matches(':focus-visible') && show(active),
  };

  return (
    <>
      <section
        ref={region}
        aria-label={label}
        className={styles.region}
        style={gridVariables(metrics)}
        aria-busy={busy}
        onScroll={refresh}
      >
        <div
          {...grid}
          className={styles.grid}
          style={{ width: metrics.headWidth + size.columns * metrics.columnWidth }}
        >
          <MatrixHead
            files={files}
            {...drawnColumns}
            activeColumn={active.column}
            linkId={active.row === HEAD ? activeId : undefined}
            hrefOf={sheets.fileHref}
          />
          <div {...gridRoles.group} className={styles.body} style={{ height: size.rows * metrics.rowHeight }}>
            <div {...gridRoles.none} style={{ paddingTop: rows.start * metrics.rowHeight }}>
              {rowKeys.map((key, position) => {
                const row = rows.start + position;
                const contact = contacts[row];
                if (!contact) return null;
                return (
                  <MatrixRow
                    key={key}
                    row={row}
                    contact={contact}
                    {...drawnColumns}
                    stateAt={stateAt}
                    labels={labels}
                    active={row === active.row ? current : undefined}
                    hrefOf={sheets.contactHref}
                    functionsOf={functionsOf}
                  />
                );
              })}
            </div>
          </div>
        </div>
      </section>
      <MatrixReadout region={region} shown={shown} active={active} labels={labels} />
    </>
  );
}

function isIn({ start, end }: { start: number; end: number }, value: number): boolean {
  return start <= value && value < end;
}
