import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  /** Its name, also shown on hover. */
  label: string;
  icon: Icon;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
};

/** A square button with an icon alone. */
export function IconButton({ label, icon: IconPart, variant = 'tertiary', size, className, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(buttonClass({ variant, size, iconOnly: true }), className)}
    >
      <IconPart size={size === 'small' ? 16 : 20} />
    </button>
  );
}
