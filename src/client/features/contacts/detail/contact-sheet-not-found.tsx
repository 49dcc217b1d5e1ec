import { Link } from '@tanstack/react-router';
import SearchXIcon from 'lucide-react/icons/search-x';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import type { SessionProfile } from '#contract/session/session.schema.ts';

type Props = { profile: SessionProfile };

/** No such contact, or not for this profile; without saying which. */
export function ContactSheetNotFound({ profile }: Props) {
  const { t } = useTranslation('contacts');
  const title = t('sheet.notFound.title');
  usePageTitle(title);
  const listed = profile.abilities.includes('list-contacts');
  const look = buttonClass({ variant: 'primary' });
  return (
    <div className={layout.stackLarge}>
      <SheetHeading list="contacts" title={title} />
      <EmptyState
        icon={SearchXIcon}
        title={t('sheet.notFound.why')}
        actions={
          listed ? (
            <Link className={look} to="/mon-organisation/contacts">
              {t('sheet.notFound.list')}
            </Link>
          ) : (
            <Link className={look} to="/">
              {t('sheet.notFound.home')}
            </Link>
          )
        }
      >
        {t(listed ? 'sheet.notFound.searchText' : 'sheet.notFound.homeText')}
      </EmptyState>
    </div>
  );
}
