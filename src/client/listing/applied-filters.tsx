import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Chip } from '#client/ui/chip.tsx';
import type { ListFilter } from './list-filter.ts';
import styles from './list-toolbar.module.css';
import type { List } from './use-list.ts';

interface Applied {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  remove(): void;
}

function chosenOf(list: List, filter: ListFilter): Applied[] {
  const chosen = list.state.filters[filter.id] ?? [];
  return filter.options
    .filter(({ value }) => chosen.includes(value))
    .map(({ value, label }) => ({
      key: `${filter.id}-${value}`,
      label: filter.label,
      value: label,
      remove: () =>
        list.setFilter(
          filter.id,
          chosen.filter((other) => other !== value),
        ),
    }));
}

type Props = {
  list: List;
  filters: readonly ListFilter[];
  /** The last chip or the button that had the focus is gone. */
  onGone: () => void;
};

/** What narrows the list, each with a way to take it off, and « Réinitialiser ». */
export function AppliedFilters({ list, filters, onGone }: Props) {
  const { t } = useTranslation('listing');
  const chips = useRef<HTMLUListElement>(null);
  if (!list.filtered) return null;
  const { search } = list.state;
  const searched: Applied[] =
    search === ''
      ? []
      : [
          {
            key: 'search',
            label: t('filters.searched'),
            value: search,
            remove: () => list.change({ search: '' }),
          },
        ];
  const applied = [...searched, ...filters.flatMap((filter) => chosenOf(list, filter))];

  // The chip that goes hands the focus to the next one.
  function take(position: number) {
    applied[position]?.remove();
    const buttons = chips.current?.querySelectorAll('button');
    const next = buttons?.[position + 1] ?? buttons?.[position - 1];
    if (next) next.focus();
    else onGone();
  }

  return (
    <div className={styles.applied}>
      <ul ref={chips} className={styles.chips} aria-label={t('filters.applied')}>
        {applied.map(({ key, label, value }, position) => (
          <li key={key}>
            <Chip removeLabel={t('filters.remove', { label, value })} onRemove={() => take(position)}>
              {t('filters.choice', { label, value })}
            </Chip>
          </li>
        ))}
      </ul>
      <Button
        variant="tertiary"
        size="small"
        onClick={() => {
          list.reset();
          onGone();
        }}
      >
        {t('filters.reset')}
      </Button>
    </div>
  );
}
