import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#client/ui/text-field.tsx';

/** A day as text, year-month-day; `{...register('startOn')}` works as is. */
export function DayField({ description, ...field }: ComponentProps<typeof TextField>) {
  const { t } = useTranslation('forms');
  return (
    <TextField
      width="short"
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      {...field}
      description={description ?? t('day.format')}
    />
  );
}
