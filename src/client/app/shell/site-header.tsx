import { useLocation } from '@tanstack/react-router';
import MenuIcon from 'lucide-react/icons/menu';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '#client/app/language-switch.tsx';
import layout from '#client/app/layout.module.css';
import { Logo } from '#client/app/logo.tsx';
import { currentProfileOf } from '#client/session/current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { Button } from '#client/ui/button.tsx';
import type { Session } from '#contract/session/session.schema.ts';
import { OrganisationLinks } from './organisation-links.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import styles from './site-header.module.css';
import { TopMenu } from './top-menu.tsx';

type Props = { account: NonNullable<Session['account']> };

/** The logo, the menus, the language and who one is. On narrow screens the menus fold under one button. */
export function SiteHeader({ account }: Props) {
  const { t } = useTranslation('navigation');
  const profile = currentProfileOf(useSession());
  const abilities = profile?.abilities ?? [];
  const { pathname } = useLocation();
  // Open on one page only: following a link of the menu folds it.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === pathname;
  const menuId = useId();

  return (
    <header className={layout.header}>
      <Logo />
      <Button
        className={styles.menuButton}
        variant="tertiary"
        size="small"
        icon={MenuIcon}
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpenOn(open ? undefined : pathname)}
      >
        {t('menu.open')}
      </Button>
      <nav id={menuId} className={styles.menu} aria-label={t('menu.label')} data-open={open || undefined}>
        <TopMenu
          abilities={abilities}
          hasProfile={profile !== undefined}
          hasFiles={profile?.active === true}
        />
        <div className={styles.folded}>
          <OrganisationLinks abilities={abilities} />
        </div>
      </nav>
      <div className={layout.headerEnd}>
        <LanguageSwitch />
        <ProfileMenu account={account} />
      </div>
    </header>
  );
}
