import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger' | 'inverse';
export type ButtonSize = 'medium' | 'small';

type Look = { variant?: ButtonVariant | undefined; size?: ButtonSize | undefined; iconOnly?: boolean };

/** The look of a button, for what isn't a `Button`: a router link that leads to a page, a menu's trigger. */
export function buttonClass({ variant = 'secondary', size = 'medium', iconOnly = false }: Look = {}): string {
  return classNames(
    styles.button,
    styles[variant],
    size === 'small' && styles.small,
    iconOnly && styles.iconOnly,
  );
}
