import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#client/ui/text-field.tsx';

type Props = Pick<ComponentProps<typeof TextField>, 'id' | 'name' | 'value' | 'error' | 'onChange'> & {
  label?: string;
  description?: string;
};

/** A single-use code, as it stands in the mail: spaces do no harm. */
export function CodeField({ label, description, ...field }: Props) {
  const { t } = useTranslation('credentials');
  return (
    <TextField
      {...field}
      label={label ?? t('code.label')}
      description={description ?? t('code.hint')}
      autoComplete="one-time-code"
      inputMode="numeric"
      width="short"
      required
    />
  );
}
