import CopyIcon from 'lucide-react/icons/copy';
import PrinterIcon from 'lucide-react/icons/printer';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import sections from '#client/ui/sections-page.module.css';
import { useAnnounce } from '#client/ui/use-announce.ts';
import styles from './account.module.css';

type Props = { codes: readonly string[]; onKept: () => void };

/** Told once: each opens the account once without the application. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      announce(t('recovery.copied'), { shown: true });
    } catch {
      announce(t('recovery.notCopied'), { shown: true });
    }
  }

  return (
    <div className={sections.panel}>
      <h3 ref={heading} tabIndex={-1}>
        {t('recovery.title')}
      </h3>
      <p>{t('recovery.text')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={layout.formActions}>
        <Button variant="primary" onClick={onKept}>
          {t('recovery.kept')}
        </Button>
        <Button icon={CopyIcon} onClick={() => void copy()}>
          {t('recovery.copy')}
        </Button>
        <Button icon={PrinterIcon} onClick={() => window.print()}>
          {t('recovery.print')}
        </Button>
      </div>
    </div>
  );
}
