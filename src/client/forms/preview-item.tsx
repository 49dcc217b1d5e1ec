import CircleXIcon from 'lucide-react/icons/circle-x';
import InfoIcon from 'lucide-react/icons/info';
import MinusIcon from 'lucide-react/icons/minus';
import PlusIcon from 'lucide-react/icons/plus';
import TriangleAlertIcon from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import styles from './preview.module.css';

const icons = {
  gained: PlusIcon,
  lost: MinusIcon,
  warning: TriangleAlertIcon,
  refused: CircleXIcon,
  info: InfoIcon,
};

type Props = {
  mark: keyof typeof icons;
  children: ReactNode;
  /** A second, smaller line. */
  detail?: ReactNode;
  action?: ReactNode;
};

/** One thing that a line does, or that is to be known of it. */
export function PreviewItem({ mark, children, detail, action }: Props) {
  const { t } = useTranslation('requests');
  const IconPart = icons[mark];
  return (
    <li className={styles.item}>
      <IconPart className={styles[mark] ?? ''} size={18} />
      <div className={styles.words}>
        <p>
          <VisuallyHidden>{`${t(`mark.${mark}`)} – `}</VisuallyHidden>
          {children}
        </p>
        {detail && <p className={styles.detail}>{detail}</p>}
        {action}
      </div>
    </li>
  );
}
