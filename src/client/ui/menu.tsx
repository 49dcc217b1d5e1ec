import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Menu as AriaMenu,
  Header,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components/Menu';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import type { Icon } from './icon.ts';
import styles from './menu.module.css';
import type { MenuEntry } from './menu-entry.ts';
import { MenuOption } from './menu-option.tsx';
import option from './option.module.css';
import popover from './popover.module.css';

type Props = {
  /** The words of the button; with `iconOnly`, a string that names it. */
  label: ReactNode;
  items: MenuEntry[];
  icon?: Icon | undefined;
  iconOnly?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Another look for the button, the account card of the header. */
  triggerClassName?: string | undefined;
  placement?: 'bottom start' | 'bottom end' | undefined;
};

/** A button that opens a list of acts: arrows, letters, Escape. */
export function Menu({
  label,
  items,
  icon: IconPart,
  iconOnly = false,
  variant = 'tertiary',
  size,
  triggerClassName,
  placement = 'bottom end',
}: Props) {
  return (
    <MenuTrigger>
      <Button
        className={triggerClassName ?? buttonClass({ variant, size, iconOnly })}
        {...(iconOnly && typeof label === 'string' && { 'aria-label': label })}
      >
        {IconPart && <IconPart size={size === 'small' ? 16 : 18} />}
        {!iconOnly && label}
        {!iconOnly && <ChevronDownIcon size={16} />}
      </Button>
      <Popover className={popover.popover ?? ''} placement={placement} offset={4}>
        <AriaMenu className={option.list ?? ''}>{items.map(renderEntry)}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function renderEntry(entry: MenuEntry) {
  if ('separator' in entry) return <Separator key={entry.id} className={option.separator ?? ''} />;
  if (!('heading' in entry)) return <MenuOption key={entry.id} action={entry} />;
  const current = entry.items.filter((action) => action.current).map((action) => action.id);
  return (
    <MenuSection
      key={entry.id}
      id={entry.id}
      className={styles.section ?? ''}
      {...(current.length > 0 && {
        selectionMode: 'single',
        selectedKeys: current,
        disallowEmptySelection: true,
      })}
    >
      <Header className={option.heading ?? ''}>{entry.heading}</Header>
      {entry.items.map((action) => (
        <MenuOption key={action.id} action={action} />
      ))}
    </MenuSection>
  );
}
