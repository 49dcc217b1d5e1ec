import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import type { Icon } from './icon.ts';
import type { MenuEntry } from './menu-entry.ts';

const loadPanel = () => import('./menu-panel.tsx');
const Panel = lazy(() => loadPanel().then((file) => ({ default: file.MenuPanel })));

/** The keys that open a menu from its button, and the line they lead to. */
const OPENING_KEYS: Readonly<Record<string, 'first' | 'last'>> = { ArrowDown: 'first', ArrowUp: 'last' };

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

/**
 * A button that opens a list of acts: arrows, letters, Escape. The list is loaded when the pointer or the focus comes
 * near, so that a page doesn't start with it.
 */
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
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [start, setStart] = useState<'first' | 'last'>();
  function handleKeyDown(event: KeyboardEvent) {
    const line = OPENING_KEYS[event.key];
    if (!line) return;
    event.preventDefault();
    setStart(line);
  }
  return (
    <>
      <button
        ref={trigger}
        id={id}
        type="button"
        className={triggerClassName ?? buttonClass({ variant, size, iconOnly })}
        aria-label={iconOnly && typeof label === 'string' ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={start !== undefined}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={() => setStart('first')}
        onKeyDown={handleKeyDown}
      >
        {IconPart && <IconPart size={size === 'small' ? 16 : 18} />}
        {!iconOnly && label}
        {!iconOnly && <ChevronDownIcon size={16} />}
      </button>
      {start && (
        <Suspense fallback={null}>
          <Panel
            items={items}
            placement={placement}
            triggerRef={trigger}
            labelledBy={id}
            start={start}
            onClose={() => setStart(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
