import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { LinkState } from '#domain/authorization/explain-access.ts';
import { brokenLinkOf } from './chain-case.ts';
import styles from './chain-list.module.css';
import type { Explained } from './explained.ts';
import { linkText } from './explanation-text.ts';

const TONES = {
  holds: 'positive',
  ended: 'error',
  'not-yet': 'warning',
  missing: 'error',
  impossible: 'error',
  unlinked: 'warning',
  disabled: 'error',
} as const satisfies Record<LinkState, string>;

type Props = { explained: Explained };

/** The chain employer → firm → contact → account, link by link; the first broken one stands out. */
export function ChainList({ explained }: Props) {
  const { t } = useTranslation(['explanations', 'common']);
  const { language } = useLanguage();
  const { explanation } = explained.access;
  const first = brokenLinkOf(explanation)?.step;
  return (
    <ol className={styles.chain}>
      {explanation.links.map((link) => (
        <li key={link.step} className={styles.link} data-broken={link.step === first || undefined}>
          <div className={styles.head}>
            <strong>{t(`step.${link.step}`)}</strong>
            <StatusMark tone={TONES[link.state]}>{t(`state.${link.state}`)}</StatusMark>
          </div>
          <p>{linkText(t, explained, link, language)}</p>
          {link.step === first && <p className={styles.first}>{t('firstBroken')}</p>}
        </li>
      ))}
    </ol>
  );
}
