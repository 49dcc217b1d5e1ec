import { type RefObject, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog, Popover } from 'react-aria-components/Popover';
import { Input, Label, SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import control from '#client/ui/control.module.css';
import frame from '#client/ui/field-frame.module.css';
import filter from '#client/ui/multi-select-filter.module.css';
import popover from '#client/ui/popover.module.css';
import type { ListLookup, LookupOption } from './list-lookup.ts';
import { ListLookupChoices } from './list-lookup-choices.tsx';
import styles from './list-lookup-panel.module.css';
import { useLookupOptions } from './use-lookup-options.ts';

type Props = {
  label: string;
  lookup: ListLookup;
  chosen: readonly LookupOption[];
  max: number;
  onChange: (chosen: LookupOption[]) => void;
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/**
 * The open part of a filter by name. The arrows go through the list while one types, Enter checks or unchecks; each choice
 * applies at once, and the list stays open for the next.
 */
export function ListLookupPanel({ label, lookup, chosen, max, onChange, triggerRef, onClose }: Props) {
  const { t } = useTranslation('listing');
  const [typed, setTyped] = useState('');
  const { options, loading } = useLookupOptions(lookup, typed.trim(), chosen);
  const full = chosen.length >= max;

  function choose(ids: ReadonlySet<string>) {
    const kept = chosen.filter(({ id }) => ids.has(id));
    const added = options.filter(({ id }) => ids.has(id) && !chosen.some((one) => one.id === id));
    onChange([...kept, ...added]);
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
      <Dialog aria-label={label} className={styles.panel ?? ''}>
        <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
          <SearchField className={classNames(frame.field, styles.field)} autoFocus>
            <Label className={frame.label ?? ''}>{label}</Label>
            <Input
              role="combobox"
              aria-expanded
              className={classNames(control.control, styles.input)}
              placeholder={t('lookup.placeholder')}
            />
          </SearchField>
          <ListLookupChoices
            label={label}
            options={options}
            chosen={chosen}
            full={full}
            loading={loading}
            onChoose={choose}
          />
        </Autocomplete>
        {full && <p className={styles.full}>{t('lookup.full', { max })}</p>}
        {chosen.length > 0 && (
          <div className={filter.footer}>
            <Button
              variant="tertiary"
              size="small"
              onClick={() => {
                onChange([]);
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
