import { useQuery } from '@tanstack/react-query';
import LogInIcon from 'lucide-react/icons/log-in';
import { useTranslation } from 'react-i18next';
import { identityWords } from '#client/i18n/identity-words.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { Notice } from '#client/ui/notice.tsx';
import styles from './identity-sign-in.module.css';
import { signInRoute } from './sign-in.routes.ts';

type Props = {
  /** Why it came to nothing the last time. */
  outcome: string | undefined;
  offered: boolean;
};

const OUTCOMES = [
  'refusee',
  'annulee',
  'sans-preuve',
  'sans-compte',
  'second-facteur',
  'indisponible',
] as const;

/** « Se connecter par mon organisation »: at the provider that the settings name, and what its answers come to. */
export function IdentitySignIn({ outcome, offered }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const { words } = signInRoute.useRouteContext();
  const { data: ready } = useQuery({
    queryKey: ['words', 'identity'],
    queryFn: () => words.add(identityWords).then(() => true),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const known = OUTCOMES.find((one) => one === outcome);
  if (!ready) return null;
  return (
    <>
      {known && (
        <Notice
          tone={known === 'annulee' ? 'info' : 'error'}
          toneLabel={toneLabel()}
          title={t(`outcome.${known}.title`)}
          live
        >
          {t(`outcome.${known}.text`)}
        </Notice>
      )}
      {offered && (
        <div className={styles.offer}>
          <a href="/api/oidc/start" className={buttonClass()}>
            <LogInIcon size={20} aria-hidden />
            {t('signIn')}
          </a>
          <p className={styles.or}>{t('or')}</p>
        </div>
      )}
    </>
  );

  function toneLabel() {
    return t(known === 'annulee' ? 'common:information' : 'common:error');
  }
}
