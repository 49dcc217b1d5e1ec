import type { RefObject } from 'react';
import { Menu as AriaMenu, Header, MenuSection, Popover, Separator } from 'react-aria-components/Menu';
import styles from './menu.module.css';
import type { MenuEntry } from './menu-entry.ts';
import { MenuOption } from './menu-option.tsx';
import option from './option.module.css';
import popover from './popover.module.css';

type Props = {
  items: MenuEntry[];
  placement: 'bottom start' | 'bottom end';
  triggerRef: RefObject<HTMLElement | null>;
  /** The id of the button, whose words name the menu. */
  labelledBy: string;
  /** Which line the focus comes to. */
  start: 'first' | 'last';
  onClose: () => void;
};

/** The open part of a menu; loaded when one first comes near it. */
export function MenuPanel({ items, placement, triggerRef, labelledBy, start, onClose }: Props) {
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={triggerRef}
      placement={placement}
      offset={4}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <AriaMenu
        className={option.list ?? ''}
        aria-labelledby={labelledBy}
        autoFocus={start}
        onClose={onClose}
      >
        {items.map(renderEntry)}
      </AriaMenu>
    </Popover>
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
