import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { BulkBar } from '#client/ui/bulk-bar.tsx';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { Pager } from '#client/ui/pager.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { COMPARISON_STATES, type ComparisonState } from '#domain/reconciliation/compare-staff.ts';
import styles from './comparison.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import type { ListChoices } from './list-draft.ts';
import { countStates, doubtsOf, type ListEntry } from './list-entries.ts';
import { StateFilter } from './state-filter.tsx';

const PAGE_SIZES = [25, 50, 100] as const;

type Props = {
  entries: readonly ListEntry[];
  choices: ListChoices;
  onChange: (change: Partial<ListChoices>) => void;
  onReview: () => void;
};

/** The third step: what the two say, state by state, and what one chooses to correct. */
export function ComparisonStep({ entries, choices, onChange, onReview }: Props) {
  const { t } = useTranslation(['reconciliation', 'listing']);
  const { number } = useFormats();
  const announce = useAnnounce();
  const counts = countStates(entries);
  const [asked, setAsked] = useState<ComparisonState>();
  const [page, setPage] = useState(1);
  const [size, setSize] = useState<number>(PAGE_SIZES[1]);
  const shown = asked ?? COMPARISON_STATES.find((state) => counts[state] > 0) ?? 'present';
  const ofState = entries.filter(({ state }) => state === shown);
  const pageCount = Math.max(1, Math.ceil(ofState.length / size));
  const at = Math.min(page, pageCount);
  const rows = ofState.slice((at - 1) * size, at * size);
  const chosen = new Set(choices.chosen);
  const correctable = ofState.filter(({ correctable: can }) => can).map(({ key }) => key);
  const left = correctable.filter((key) => !chosen.has(key)).length;
  const caption = t('table.caption', { state: t(`states.${shown}`, { count: ofState.length }) });

  function choose(keys: readonly string[], on: boolean) {
    const others = choices.chosen.filter((key) => !keys.includes(key));
    onChange({ chosen: on ? [...others, ...keys] : others });
  }

  function chooseAll(on: boolean) {
    const these = new Set(correctable);
    const others = choices.chosen.filter((key) => !these.has(key));
    const next = on ? [...others, ...correctable] : others;
    onChange({ chosen: next });
    announce(t('bar.count', { count: next.length, n: number(next.length) }));
  }

  /** A doubt told once holds for each line that has it; what was checked of them is checked anew. */
  function settle(doubt: string, value: string) {
    const { [doubt]: _, ...others } = choices.settled;
    const meant = new Set(entries.filter((entry) => doubtsOf(entry).includes(doubt)).map(({ key }) => key));
    onChange({
      settled: value === '' ? others : { ...others, [doubt]: value },
      chosen: choices.chosen.filter((key) => !meant.has(key)),
    });
    if (value !== '' && meant.size > 1)
      announce(t('doubt.settledFor', { count: meant.size, n: number(meant.size) }));
  }

  return (
    <div className={layout.stack}>
      <StateFilter
        counts={counts}
        shown={shown}
        onShow={(state) => {
          setAsked(state);
          setPage(1);
        }}
      />
      <div className={layout.spread}>
        <p className={styles.explained}>{t(`states.hint.${shown}`)}</p>
        {correctable.length > 0 && (
          <Button size="small" onClick={() => chooseAll(left > 0)}>
            {left > 0
              ? t('table.all', { count: correctable.length, n: number(correctable.length) })
              : t('table.noneOf')}
          </Button>
        )}
      </div>
      {rows.length > 0 ? (
        <ComparisonTable
          caption={caption}
          entries={rows}
          chosen={chosen}
          settled={choices.settled}
          onChoose={choose}
          onSettle={settle}
        />
      ) : (
        <p className={styles.nothing}>{t('table.empty')}</p>
      )}
      {ofState.length > PAGE_SIZES[0] && (
        <Pager
          label={t('listing:pager.label')}
          rangeText={t('listing:range', {
            first: number((at - 1) * size + 1),
            last: number((at - 1) * size + rows.length),
            total: number(ofState.length),
          })}
          page={at}
          pageCount={pageCount}
          onPageChange={setPage}
          pageSize={size}
          pageSizes={PAGE_SIZES}
          onPageSizeChange={setSize}
          pageSizeLabel={t('listing:pager.size')}
          formatPageSize={(count) => t('listing:pager.perPage', { size: number(count) })}
          firstLabel={t('listing:pager.first')}
          previousLabel={t('listing:pager.previous')}
          nextLabel={t('listing:pager.next')}
          pageText={t('listing:pager.page', { page: number(at), count: number(pageCount) })}
        />
      )}
      {choices.chosen.length > 0 && (
        <div className={styles.bar}>
          <BulkBar
            label={t('bar.label')}
            actions={
              <Button variant="inverse" size="small" onClick={onReview}>
                {t('bar.review')}
              </Button>
            }
          >
            <span>{t('bar.count', { count: choices.chosen.length, n: number(choices.chosen.length) })}</span>
            <button type="button" onClick={() => onChange({ chosen: [] })}>
              {t('bar.clear')}
            </button>
          </BulkBar>
        </div>
      )}
    </div>
  );
}
