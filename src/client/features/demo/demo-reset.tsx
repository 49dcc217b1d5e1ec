import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';

type Props = { onReset: () => void };

/** « Réinitialiser », then a second button that does it. */
export function DemoReset({ onReset }: Props) {
  const { t } = useTranslation(['demo', 'common']);
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('panel.reset')}</Button>;
  return (
    <div className={layout.cluster}>
      {/* The button that was pressed is gone: the focus goes on to the harmless one of the two. */}
      <Button ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        {t('common:cancel')}
      </Button>
      <Button variant="danger" onClick={onReset}>
        {t('panel.confirm')}
      </Button>
    </div>
  );
}
