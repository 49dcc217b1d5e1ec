import CheckIcon from 'lucide-react/icons/check';
import { MenuItem } from 'react-aria-components/Menu';
import { classNames } from './class-names.ts';
import type { MenuChoice } from './menu-entry.ts';
import styles from './option.module.css';

type Props = { action: MenuChoice };

/** One line of a menu. */
export function MenuOption({ action }: Props) {
  const { icon: IconPart, current = false } = action;
  return (
    <MenuItem
      id={action.id}
      className={classNames(styles.option, action.danger && styles.danger, current && styles.current)}
      isDisabled={action.disabled ?? false}
      {...(typeof action.label === 'string' && { textValue: action.label })}
      {...(action.href !== undefined && { href: action.href })}
      {...(action.onAction && { onAction: action.onAction })}
    >
      {IconPart && <IconPart className={styles.icon ?? ''} size={16} />}
      <span className={styles.words}>
        {action.label} {action.description && <span className={styles.hint}>{action.description}</span>}
      </span>
      {current && <CheckIcon className={styles.check ?? ''} size={16} />}
    </MenuItem>
  );
}
