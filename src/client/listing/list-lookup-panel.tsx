import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import filter from '#client/ui/multi-select-filter.module.css';
import popover from '#client/ui/popover.module.css';
import type { ListLookup, LookupOption } from './list-lookup.ts';
import styles from './list-lookup-panel.module.css';
import { useRestingText } from './use-resting-text.ts';

type Props = {
  label: string;
  lookup: ListLookup;
  chosen: LookupOption | undefined;
  onChange: (id: string | null) => void;
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** The open part of a filter by name; a choice applies at once and closes it. */
export function ListLookupPanel({ label, lookup, chosen, onChange, triggerRef, onClose }: Props) {
  const { t } = useTranslation('listing');
  const [typed, setTyped] = useState(chosen?.label ?? '');
  // What is chosen already isn't looked for: opening the list shows all there is to choose.
  const text = useRestingText(typed === chosen?.label ? '' : typed.trim());
  const found = useQuery({
    queryKey: [...lookup.queryKey, text],
    queryFn: ({ signal }) => lookup.search(text, signal),
    placeholderData: keepPreviousData,
  });
  const others = (found.data ?? []).filter(({ id }) => id !== chosen?.id);
  function choose(id: string | null) {
    // Emptied while one types, it only waits for another choice.
    if (id === null || id === chosen?.id) return;
    onChange(id);
    onClose();
  }
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={triggerRef}
      placement="bottom start"
      offset={4}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog aria-label={label}>
        <div className={styles.field}>
          <ComboBox
            label={label}
            remote
            options={chosen ? [chosen, ...others] : others}
            value={chosen?.id ?? null}
            onChange={choose}
            onInputChange={setTyped}
            placeholder={t('lookup.placeholder')}
            loading={found.isPending}
            loadingText={t('lookup.loading')}
            emptyText={t('lookup.empty')}
            toggleLabel={t('lookup.toggle')}
          />
        </div>
        {chosen && (
          <div className={filter.footer}>
            <Button
              variant="tertiary"
              size="small"
              onClick={() => {
                onChange(null);
                onClose();
              }}
            >
              {t('filters.clear')}
            </Button>
          </div>
        )}
      </Dialog>
    </Popover>
  );
}
