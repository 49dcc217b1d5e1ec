import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import { SheetNotFound } from '#client/sheets/sheet-not-found.tsx';
import { buttonClass } from '#client/ui/button-class.ts';

/** No such authorization, or not for this profile. */
export function AuthorizationNotFound() {
  const { t } = useTranslation('sheets');
  const listed = useCurrentProfile().abilities.includes('list-authorizations');
  const look = buttonClass({ variant: 'primary' });
  const title = t('authorization.notFound.title');
  return (
    <SheetNotFound
      title={title}
      heading={<SheetHeading list="authorizations" title={title} />}
      why={t('authorization.notFound.why')}
      action={
        listed ? (
          <Link className={look} to="/mon-organisation/autorisations">
            {t('authorization.notFound.list')}
          </Link>
        ) : (
          <Link className={look} to="/">
            {t('authorization.notFound.home')}
          </Link>
        )
      }
    >
      {t('authorization.notFound.text')}
    </SheetNotFound>
  );
}
