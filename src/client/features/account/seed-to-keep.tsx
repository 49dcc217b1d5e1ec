import CopyIcon from 'lucide-react/icons/copy';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import styles from './account.module.css';

export type Seed = { secret: string; uri: string };

const QrPicture = lazy(() => import('./qr-picture.tsx').then((file) => ({ default: file.QrPicture })));

type Props = { seed: Seed };

/** What goes into the application: to scan with the phone, to type, or to open on this very device. */
export function SeedToKeep({ seed }: Props) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  async function copy() {
    try {
      await navigator.clipboard.writeText(seed.secret);
      announce(t('factor.copied'), { shown: true });
    } catch {
      announce(t('factor.notCopied'), { shown: true });
    }
  }
  return (
    <div className={styles.key}>
      <Suspense fallback={<span className={styles.qr} aria-hidden />}>
        <QrPicture text={seed.uri} label={t('factor.picture')} />
      </Suspense>
      <div className={styles.keyWords}>
        <p>{t('factor.scan')}</p>
        <p>{t('factor.addKey')}</p>
        <p className={styles.secret}>{seed.secret.match(/.{1,4}/g)?.join(' ')}</p>
        <div>
          <Button size="small" icon={CopyIcon} onClick={() => void copy()}>
            {t('factor.copy')}
          </Button>
        </div>
        <p>
          <a href={seed.uri}>{t('factor.open')}</a>
        </p>
      </div>
    </div>
  );
}
