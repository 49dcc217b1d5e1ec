import { type ComponentProps, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '#client/ui/password-field.tsx';
import type { PasswordOwner } from '#domain/access/password-rules.ts';
import { PasswordStrength } from './password-strength.tsx';

type Field = Pick<ComponentProps<typeof PasswordField>, 'id' | 'name' | 'value' | 'error' | 'onChange'>;

type Props = {
  label: string;
  password: Field;
  confirmation: Field;
  owner: PasswordOwner;
};

/** A password twice, with what makes it good. Pasting and password managers work in both. */
export function NewPasswordFields({ label, password, confirmation, owner }: Props) {
  const { t } = useTranslation(['credentials', 'session']);
  const groupId = useId();
  const shown = { showLabel: t('session:showPassword'), hideLabel: t('session:hidePassword') };
  return (
    <>
      <div id={groupId}>
        <PasswordField
          {...password}
          {...shown}
          label={label}
          description={t('password.hint')}
          autoComplete="new-password"
          required
        />
        <PasswordStrength password={String(password.value ?? '')} owner={owner} />
      </div>
      <PasswordField
        {...confirmation}
        {...shown}
        label={t('password.confirmation')}
        autoComplete="new-password"
        required
      />
    </>
  );
}
