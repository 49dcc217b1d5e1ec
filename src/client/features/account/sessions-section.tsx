import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { leaveSession } from '#client/navigation/leave-session.ts';
import { tellSignedOut } from '#client/session/tab-channel.ts';
import { Button } from '#client/ui/button.tsx';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { endAccountSession, endAllSessions } from '#contract/accounts/account-session.operations.ts';
import type { OpenSession } from '#contract/accounts/account-session.schema.ts';
import styles from './account.module.css';
import { ACCOUNT_KEY, accountQueries } from './account-queries.ts';
import { browserName } from './browser-name.ts';
import { useMoment } from './use-moment.ts';

/** Where one is signed in; each can be closed, and all at once: « Fermer partout ». */
export function SessionsSection() {
  const { t } = useTranslation('account');
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data, error } = useQuery(accountQueries.sessions);
  const tell = (failure: Error) =>
    announce(`${t('sessions.notClosed')} ${errorText(failure)}`, { shown: true });
  const endOne = useMutation({
    mutationFn: (sessionId: string) => callOperation(endAccountSession, { params: { sessionId } }),
    meta: { invalidates: [ACCOUNT_KEY] },
    onSuccess: () => announce(t('sessions.closed'), { shown: true }),
    onError: tell,
  });
  const endAll = useMutation({
    mutationFn: () => callOperation(endAllSessions, {}),
    onSuccess() {
      tellSignedOut();
      return leaveSession(router, queryClient, 'deconnexion');
    },
    onError: tell,
  });

  return (
    <Section title={t('sessions.title')} description={t('sessions.text')}>
      {!data && !error && <Skeleton kind="block" width="full" />}
      {!data && error && <p role="alert">{errorText(error)}</p>}
      {data && (
        <ul className={styles.rows}>
          {data.sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              pending={endOne.isPending && endOne.variables === session.id}
              onEnd={() => endOne.mutate(session.id)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button pending={endAll.isPending} onClick={() => endAll.mutate()}>
          {t('sessions.everywhere')}
        </Button>
      </div>
    </Section>
  );
}

type RowProps = { session: OpenSession; pending: boolean; onEnd: () => void };

function SessionRow({ session, pending, onEnd }: RowProps) {
  const { t } = useTranslation('account');
  const moment = useMoment();
  const { current, signedInAt, lastSeenAt, address } = session;
  const name = browserName(session.browser) ?? t('sessions.unknown');
  const facts = [
    t('sessions.since', { moment: moment(signedInAt) }),
    t('sessions.seen', { moment: moment(lastSeenAt) }),
    ...(address === null ? [] : [t('sessions.address', { address })]),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <span className={styles.rowTitle}>
          {name}
          {current && <StatusMark tone="positive">{t('sessions.current')}</StatusMark>}
        </span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </div>
      {!current && (
        <Button size="small" pending={pending} onClick={onEnd} aria-label={t('sessions.closeOne', { name })}>
          {t('sessions.close')}
        </Button>
      )}
    </li>
  );
}
