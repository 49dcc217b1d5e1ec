import XIcon from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

type Props = {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  closeLabel: string;
  children: ReactNode;
  /** The buttons at the foot, the main one last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** end: a sheet along the right side. */
  placement?: 'center' | 'end' | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Escape and a click beside it close it. Off for what must be answered. */
  dismissable?: boolean | undefined;
};

/** A modal window: holds the focus, and gives it back to what opened it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  children,
  actions,
  size = 'medium',
  placement = 'center',
  role = 'dialog',
  dismissable = true,
}: Props) {
  return (
    <ModalOverlay
      className={classNames(styles.overlay, placement === 'end' && styles.end)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <div className={styles.header}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            {dismissable && <IconButton size="small" icon={XIcon} label={closeLabel} onClick={onClose} />}
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
