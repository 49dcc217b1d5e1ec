import { Link } from '@tanstack/react-router';
import LockIcon from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';

type Props = { profile: SessionProfile };

/** Whose list it is, and what this profile can see instead: its own sheet, while it is active. */
export function ListRefused({ profile }: Props) {
  const { t } = useTranslation('navigation');
  return (
    <EmptyState
      icon={LockIcon}
      title={t('refused.title')}
      actions={
        profile.active ? (
          <Link
            className={buttonClass({ variant: 'primary' })}
            to="/mon-organisation/contacts/$contactId"
            params={{ contactId: profile.contactId }}
          >
            {t('refused.ownSheet')}
          </Link>
        ) : (
          <Link className={buttonClass({ variant: 'primary' })} to="/">
            {t('refused.home')}
          </Link>
        )
      }
    >
      {t('refused.text', { organisation: profile.organisation.name })}
    </EmptyState>
  );
}
