import { useTranslation } from 'react-i18next';
import { explanationWords } from '#client/i18n/explanation-words.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useWordsIn } from '#client/i18n/use-words-in.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import layout from '#client/ui/layout.module.css';
import { SUBJECT_CATALOGUE } from '#domain/authorization/subject-catalogue.ts';
import { ChainList } from './chain-list.tsx';
import type { Explained } from './explained.ts';
import { verdictText } from './explanation-text.ts';
import { WayOut } from './way-out.tsx';
import styles from './why-panel.module.css';
import { WhyPending } from './why-pending.tsx';

type Props = { explained: Explained };

/** « Pourquoi ? »: what it comes down to, the chain, who must act, and the message that asks him to. */
export function WhyPanel({ explained }: Props) {
  const { t } = useTranslation(['explanations', 'common', 'subjects']);
  const { language } = useLanguage();
  const { longDay } = useFormats();
  const words = useWordsIn(language, explanationWords, 'explanations');
  if (words.isError) {
    return (
      <ListFailure
        title={t('subjects:whyFailed')}
        error={words.error}
        retrying={words.isFetching}
        onRetry={() => void words.refetch()}
      />
    );
  }
  if (!words.data) return <WhyPending />;
  const services = SUBJECT_CATALOGUE[explained.access.subject].services.map((one) =>
    t(`common:service.${one}`),
  );
  return (
    <div className={layout.stackLarge}>
      <div>
        <p className={styles.verdict}>{verdictText(t, explained)}</p>
        {explained.on !== undefined && <p>{t('on', { day: longDay(explained.on) })}</p>}
        <p className={styles.note}>{t('opens', { services: services.join(', ') })}</p>
      </div>
      <div className={layout.stack}>
        <h3>{t('chain')}</h3>
        <ChainList explained={explained} />
      </div>
      <WayOut explained={explained} />
    </div>
  );
}
