import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { brokenLinkOf } from './chain-case.ts';
import type { Explained } from './explained.ts';
import type { Ask } from './explanation-message.ts';
import { todoText } from './explanation-text.ts';
import { explanationValues } from './explanation-values.ts';
import { MessageToCopy } from './message-to-copy.tsx';

type Props = { explained: Explained };

/** Who must act, what to do about it, and the message that asks for it. */
export function WayOut({ explained }: Props) {
  const { t } = useTranslation(['explanations', 'common']);
  const actorText = useActorText(explained);
  const values = explanationValues(t, explained);
  const { access } = explained;
  const broken = brokenLinkOf(access.explanation);
  const behind = access.undelegableServices.length > 0 && broken?.step !== 'delegable';
  const ask = askOf(explained);
  return (
    <div className={layout.stack}>
      <h3>{t('wayOut')}</h3>
      {broken ? (
        <p>
          <strong>{actorText(broken.actor)}</strong>
          <br />
          {todoText(t, explained, broken)}
        </p>
      ) : (
        <p>{t('allHolds')}</p>
      )}
      {behind && (
        <Notice tone="info" toneLabel={t('common:information')} title={t('partly.title')}>
          <p>{t('partly.text', values)}</p>
          <p>{t('todo.delegable.impossible', values)}</p>
        </Notice>
      )}
      {ask && <MessageToCopy explained={explained} ask={ask} actor={actorText(ask.actor)} />}
    </div>
  );
}

/** What a message asks for: that the link be mended, or, where all hold, what stays behind. */
function askOf({ access }: Explained): Ask | undefined {
  const link = brokenLinkOf(access.explanation);
  if (link) return link;
  if (access.undelegableServices.length === 0) return undefined;
  return { broken: 'delegable.impossible', actor: 'employer', day: null };
}

/** Who it is; « Vous » where it is the reader. */
function useActorText(explained: Explained) {
  const { t } = useTranslation(['explanations', 'common']);
  const profile = useCurrentProfile();
  const values = explanationValues(t, explained);
  return (actor: Ask['actor']) => {
    const manages = profile.abilities.includes('submit-requests');
    if (actor === 'person-responsible' && manages) return t('self.person-responsible');
    if (actor === 'contact' && explained.contact?.id === profile.contactId) return t('self.contact');
    return t(`actor.${actor}`, values);
  };
}
