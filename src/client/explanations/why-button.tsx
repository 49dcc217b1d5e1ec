import CircleHelpIcon from 'lucide-react/icons/circle-help';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import type { AccessQuestion, Explained } from './explained.ts';
import styles from './why-button.module.css';

const loadDialog = () => import('./why-dialog.tsx');

const Dialog = lazy(() => loadDialog().then((file) => ({ default: file.WhyDialog })));

type Props = {
  about: Explained | AccessQuestion;
  /** Its whole name, which begins with « Pourquoi ? »: what it is about can't be seen from the button alone. */
  label: string;
};

/** « Pourquoi ? » beside a yes or a no: opens the chain in words. Its code comes with the first use. */
export function WhyButton({ about, label }: Props) {
  const { t } = useTranslation('subjects');
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        size="small"
        className={styles.why}
        icon={CircleHelpIcon}
        aria-label={label}
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t('why')}
      </Button>
      {asked && (
        <Suspense>
          <Dialog isOpen={open} about={about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
