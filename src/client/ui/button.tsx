import type { ComponentProps, MouseEvent } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import { Spinner } from './spinner.tsx';

type Props = ComponentProps<'button'> & {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: Icon | undefined;
  /** The act is under way: the button keeps the focus and its name, and does nothing more. */
  pending?: boolean | undefined;
  /** Shown instead of the children while pending, « Envoi en cours… ». */
  pendingLabel?: string | undefined;
};

/**
 * A native button. While pending it stays focusable (`disabled` would throw the focus away) and swallows clicks, so a
 * second press, or Enter in a field, submits nothing twice.
 */
export function Button({
  variant,
  size,
  icon: IconPart,
  pending = false,
  pendingLabel,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: Props) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ variant, size }), className)}
      aria-disabled={pending || rest['aria-disabled']}
      data-pending={pending || undefined}
      onClick={handleClick}
    >
      {pending ? <Spinner /> : IconPart && <IconPart size={size === 'small' ? 16 : 18} />}
      <span>{(pending && pendingLabel) || children}</span>
    </button>
  );
}
