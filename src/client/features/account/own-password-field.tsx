import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '#client/ui/password-field.tsx';

type Props = Pick<ComponentProps<typeof PasswordField>, 'id' | 'name' | 'value' | 'error' | 'onChange'>;

/** One's own password again, before something that matters. */
export function OwnPasswordField(field: Props) {
  const { t } = useTranslation(['account', 'session']);
  return (
    <PasswordField
      {...field}
      label={t('currentPassword')}
      autoComplete="current-password"
      maxLength={128}
      required
      showLabel={t('session:showPassword')}
      hideLabel={t('session:hidePassword')}
    />
  );
}
