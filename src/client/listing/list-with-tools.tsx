import { type ComponentProps, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { queryValues } from '#client/http/operation-url.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import { MAX_NAMED_ROWS } from '#contract/exports/export.schema.ts';
import type { Operation } from '#contract/operation.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';
import { useListColumns } from './columns/use-list-columns.ts';
import { ExportButton } from './exporting/export-button.tsx';
import { ListTools } from './list-tools.tsx';
import { ListView } from './list-view.tsx';
import type { BulkList } from './selection/bulk-address.ts';
import { SelectionActs } from './selection/selection-acts.tsx';
import { SelectionBar } from './selection/selection-bar.tsx';
import { SelectionText } from './selection/selection-text.tsx';
import { useSelection } from './selection/use-selection.ts';

type Props<Row extends object> = Omit<
  ComponentProps<typeof ListView<Row>>,
  'actions' | 'selection' | 'selectionBar'
> & {
  /** Which list it is: its selection, columns and views are kept under this name. */
  name: ViewedList;
  profileId: string;
  /** The question that was put to the service, as its query options take it. */
  asked: Readonly<Record<string, unknown>>;
  exportOperation: Operation;
  /** The rows that are checked can be handed to an act. */
  withActs?: BulkList;
};

/** A whole list with everything that can be done to one: selection, columns, views, export, print. */
export function ListWithTools<Row extends object>({
  name,
  profileId,
  asked,
  exportOperation,
  withActs,
  ...view
}: Props<Row>) {
  const { list, query, rowId, words } = view;
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const announce = useAnnounce();
  const { filters, order } = useMemo(() => splitQuery(asked), [asked]);
  const chosen = useSelection(name, profileId, { filters, address: list.address });
  const columns = useListColumns(name, list, view.columns);
  const shown = query.data;
  const pageIds = shown?.rows.map(rowId) ?? [];

  const { has, set, here } = chosen;
  const select = useCallback(
    (ids: readonly string[], selected: boolean) => {
      const tooMany = !set(ids, selected);
      if (tooMany) announce(t('selection.tooMany', { max: number(MAX_NAMED_ROWS) }), { shown: true });
    },
    [set, announce, t, number],
  );
  const selection = useMemo(() => ({ has, set: select, disabled: !here }), [has, select, here]);

  const exporting = {
    operation: exportOperation,
    profileId,
    columns: columns.shown.map((column) => column.id ?? ''),
    given: { selection: chosen.selection, pageIds, total: shown?.total, filters, order },
  };
  return (
    <>
      <VisuallyHidden>
        <span role="status">
          {chosen.size.count > 0 && <SelectionText size={chosen.size} selected={words.selected} />}
        </span>
      </VisuallyHidden>
      <ListView
        {...view}
        columns={columns.shown}
        selection={selection}
        actions={
          <ListTools name={name} profileId={profileId} list={list} columns={columns}>
            <ExportButton {...exporting} scope="all" variant="tertiary" />
          </ListTools>
        }
        selectionBar={
          chosen.size.count > 0 && (
            <SelectionBar
              chosen={chosen}
              selected={words.selected}
              shown={shown}
              pageIds={pageIds}
              onSelectPage={() => select(pageIds, true)}
              onShow={list.open}
              onClear={() => {
                chosen.clear();
                announce(t('selection.none'));
              }}
              actions={
                <>
                  {withActs && (
                    <SelectionActs list={withActs} selection={chosen.selection} view={list.address} />
                  )}
                  <ExportButton {...exporting} scope="selection" variant="inverse" />
                </>
              }
            />
          )
        }
      />
    </>
  );
}

/** What finds the rows, and what orders them; the page is neither. */
function splitQuery(asked: Readonly<Record<string, unknown>>) {
  const { cursor: _cursor, limit: _limit, sort, direction, ...filters } = asked;
  return { filters: queryValues(filters), order: queryValues({ sort, direction }) };
}
