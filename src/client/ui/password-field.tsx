import EyeIcon from 'lucide-react/icons/eye';
import EyeOffIcon from 'lucide-react/icons/eye-off';
import { type ComponentProps, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { fieldAria } from './field-aria.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { IconButton } from './icon-button.tsx';
import styles from './password-field.module.css';

type Props = Omit<ComponentProps<'input'>, 'type' | 'required' | 'className'> &
  FieldProps & {
    /** Names of the button: « Afficher le mot de passe », « Masquer le mot de passe ». */
    showLabel: string;
    hideLabel: string;
  };

/** A password that can be read before it is sent. Pass `autoComplete`: current-password or new-password. */
export function PasswordField({
  id,
  label,
  description,
  error,
  required,
  showLabel,
  hideLabel,
  ...input
}: Props) {
  const ownId = useId();
  const [shown, setShown] = useState(false);
  const field = { id: id ?? ownId, label, description, error, required };
  return (
    <FieldFrame {...field}>
      <div className={styles.group}>
        <input
          autoCapitalize="none"
          spellCheck={false}
          {...input}
          {...fieldAria(field)}
          id={field.id}
          type={shown ? 'text' : 'password'}
          className={classNames(control.control, styles.input)}
        />
        <IconButton
          className={styles.toggle}
          size="small"
          icon={shown ? EyeOffIcon : EyeIcon}
          label={shown ? hideLabel : showLabel}
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
        />
      </div>
    </FieldFrame>
  );
}
