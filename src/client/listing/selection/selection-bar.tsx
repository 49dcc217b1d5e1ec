import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { ListPage } from '#client/listing/list-page.ts';
import { BulkBar } from '#client/ui/bulk-bar.tsx';
import { type SelectedWords, SelectionText } from './selection-text.tsx';
import type { ListSelection } from './use-selection.ts';

type Props = {
  chosen: ListSelection;
  selected: SelectedWords | undefined;
  shown: ListPage<unknown> | undefined;
  pageIds: readonly string[];
  onSelectPage: () => void;
  /** Back to the results that are selected. */
  onShow: (address: string) => void;
  onClear: () => void;
  /** `<Button variant="inverse" size="small">` */
  actions: ReactNode;
};

/** What is selected, how to select more, and what can be done with it. */
export function SelectionBar(props: Props) {
  const { chosen, selected, shown, pageIds, onSelectPage, onShow, onClear, actions } = props;
  const { t } = useTranslation('listing');
  const { number } = useFormats();
  const { selection, size, here } = chosen;
  const more = selection.kind === 'ids' && shown && (!shown.total.exact || shown.total.count > size.count);
  const beyondPage = shown && (!shown.total.exact || shown.total.count > pageIds.length);
  const total = shown && { count: shown.total.count, shown: number(shown.total.count) };
  return (
    <BulkBar label={t('selection.label')} actions={actions}>
      <span>
        <SelectionText size={size} selected={selected} />
      </span>
      {!here && selection.kind === 'all' && (
        <button type="button" onClick={() => onShow(selection.address)}>
          {t('selection.elsewhere')}
        </button>
      )}
      {more && pageIds.some((id) => !chosen.has(id)) && (
        <button type="button" onClick={onSelectPage}>
          {t('selection.wholePage')}
        </button>
      )}
      {more && beyondPage && total && (
        <button type="button" onClick={() => chosen.selectAll(shown.total)}>
          {shown.total.exact ? t('selection.all', total) : t('selection.allBeyond', total)}
        </button>
      )}
      <button type="button" onClick={onClear}>
        {t('selection.clear')}
      </button>
    </BulkBar>
  );
}
