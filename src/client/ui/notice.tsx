import CircleAlertIcon from 'lucide-react/icons/circle-alert';
import CircleCheckIcon from 'lucide-react/icons/circle-check';
import InfoIcon from 'lucide-react/icons/info';
import TriangleAlertIcon from 'lucide-react/icons/triangle-alert';
import XIcon from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './notice.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const icons = {
  info: InfoIcon,
  success: CircleCheckIcon,
  warning: TriangleAlertIcon,
  error: CircleAlertIcon,
};

type Props = {
  tone: keyof typeof icons;
  /** What the icon says, read before the words: « Erreur ». */
  toneLabel: string;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
  /** It appears in answer to an act: announced at once. */
  live?: boolean | undefined;
};

/** A message on the page. */
export function Notice({ tone, toneLabel, title, children, actions, onDismiss, dismissLabel, live }: Props) {
  const IconPart = icons[tone];
  const role = tone === 'error' ? 'alert' : 'status';
  return (
    <div className={styles.notice} role={live ? role : undefined}>
      <div className={classNames(styles.mark, styles[tone])}>
        <IconPart size={20} />
        <VisuallyHidden>{toneLabel}</VisuallyHidden>
      </div>
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && (
        <IconButton
          className={styles.dismiss}
          size="small"
          icon={XIcon}
          label={dismissLabel ?? ''}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
