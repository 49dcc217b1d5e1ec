import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { useRestingText } from '#client/listing/use-resting-text.ts';
import { Button } from '#client/ui/button.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import type { FieldProps } from '#client/ui/field-props.ts';
import layout from '#client/ui/layout.module.css';
import type { PickerLookup } from './picker-lookup.ts';

export type PickerProps = FieldProps & {
  id: string;
  value: string | null;
  onChange: (id: string | null) => void;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

type Props = PickerProps & {
  lookup: PickerLookup;
  placeholder: string;
  loadingText: string;
  emptyText: string;
  toggleLabel: string;
  failedText: string;
};

/** One choice in a list of any length: the service searches; what was found stays while the next answer comes. */
export function RemotePicker({ lookup, failedText, ...field }: Props) {
  const { t } = useTranslation(['common', 'forms']);
  const { errorText } = useProblemText();
  const queryClient = useQueryClient();
  const keyOf = (id: string | null) => [...lookup.queryKey, 'one', id];
  const chosen = useQuery({
    queryKey: keyOf(field.value),
    queryFn: ({ signal }) => lookup.resolve(field.value ?? '', signal),
    enabled: field.value !== null,
  }).data;
  const [typed, setTyped] = useState('');
  // What is chosen already isn't looked for: opening the list shows all there is to choose.
  const text = useRestingText(typed === chosen?.label ? '' : typed.trim());
  const found = useQuery({
    queryKey: [...lookup.queryKey, 'search', text],
    queryFn: ({ signal }) => lookup.search(text, signal),
    placeholderData: keepPreviousData,
  });
  const results = found.data?.options ?? [];
  const options = chosen && !results.some(({ id }) => id === chosen.id) ? [...results, chosen] : [...results];

  function choose(id: string | null) {
    const option = options.find((one) => one.id === id);
    if (option) queryClient.setQueryData(keyOf(id), option);
    field.onChange(id);
  }

  return (
    <div className={layout.stack}>
      <ComboBox
        {...field}
        remote
        options={options}
        onChange={choose}
        onInputChange={setTyped}
        loading={found.isPending}
        moreText={found.data?.more ? t('forms:picker.more') : undefined}
      />
      {found.isError && (
        <div className={layout.cluster} role="alert">
          <p>{`${failedText} ${errorText(found.error)}`}</p>
          <Button size="small" onClick={() => void found.refetch()}>
            {t('retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
