import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import { SheetNotFound } from '#client/sheets/sheet-not-found.tsx';
import { buttonClass } from '#client/ui/button-class.ts';

/** No such file, or not for this profile. */
export function ClientFileNotFound() {
  const { t } = useTranslation('client-files');
  const listed = useCurrentProfile().abilities.includes('list-organisation-relations');
  const look = buttonClass({ variant: 'primary' });
  const title = t('sheet.notFound.title');
  return (
    <SheetNotFound
      title={title}
      heading={<SheetHeading list="organisation-relations" title={title} />}
      why={t('sheet.notFound.why')}
      action={
        listed ? (
          <Link className={look} to="/mon-organisation/relations">
            {t('sheet.relationsList')}
          </Link>
        ) : (
          <Link className={look} to="/">
            {t('sheet.notFound.home')}
          </Link>
        )
      }
    >
      {t('sheet.notFound.text')}
    </SheetNotFound>
  );
}
