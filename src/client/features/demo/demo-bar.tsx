import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import styles from './demo-bar.module.css';
import type { DemoStore } from './demo-store.ts';
import { useDemoControls } from './use-demo-controls.ts';
import { useDemoNames } from './use-demo-names.ts';

type Props = { store: DemoStore };

const DemoPanel = lazy(() => import('./demo-panel.tsx').then((file) => ({ default: file.DemoPanel })));

/** Above every page of demo mode: that nothing here is real, and the way to the trainer's panel. */
export function DemoBar({ store }: Props) {
  const { t } = useTranslation('demo');
  const { longDay } = useFormats();
  const names = useDemoNames();
  const { world, today } = useDemoControls(store);
  const [open, setOpen] = useState(false);
  // Kept once opened, so that its closing gives the focus back.
  const [opened, setOpened] = useState(false);

  return (
    <section className={styles.bar} aria-label={t('bar.label')}>
      <strong>{t('bar.label')}</strong>
      <span>{[names.world(world), longDay(today), t('bar.noRealData')].join(' · ')}</span>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      >
        {t('bar.open')}
      </button>
      {opened && (
        <Suspense>
          <DemoPanel store={store} isOpen={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
