import UserIcon from 'lucide-react/icons/user';
import { useTranslation } from 'react-i18next';
import { currentProfileOf } from '#client/session/current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { Menu } from '#client/ui/menu.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { Session } from '#contract/session/session.schema.ts';
import styles from './profile-menu.module.css';
import { useProfileMenu } from './use-profile-menu.ts';

type Props = { account: NonNullable<Session['account']> };

/** Who one is, for whom, as what; opens the profiles, the theme and the way out. */
export function ProfileMenu({ account }: Props) {
  const { t } = useTranslation(['navigation', 'common']);
  const session = useSession();
  const profile = currentProfileOf(session);
  const items = useProfileMenu(session);
  const name = `${account.firstName} ${account.lastName}`;
  const functions = profile?.functions.map((kind) => t(`common:function.${kind}`).toLocaleLowerCase()) ?? [];

  return (
    <Menu
      triggerClassName={styles.card}
      icon={UserIcon}
      items={items}
      label={
        <span className={styles.words}>
          <VisuallyHidden>{t('profile.label')}</VisuallyHidden>
          <span className={styles.organisation}>{profile?.organisation.name ?? t('profile.none')}</span>
          <span className={styles.person}>{[name, ...functions].join(', ')}</span>
        </span>
      }
    />
  );
}
