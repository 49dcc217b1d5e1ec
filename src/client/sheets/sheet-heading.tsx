import { Link, useLocation } from '@tanstack/react-router';
import ArrowLeftIcon from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { type OrganisationPageKey, organisationPagesOf } from '#client/navigation/organisation-pages.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';

type Props = {
  /** The list that the sheet belongs to. */
  list: OrganisationPageKey;
  title: ReactNode;
  lead?: ReactNode;
  /** What can be done from here, beside the way back. */
  actions?: ReactNode;
};

/** The top of every state of a sheet, with the way back to where one came from, as it was left; else to the sheet's own list. */
export function SheetHeading({ list, title, lead, actions }: Props) {
  const { t } = useTranslation(['sheets', 'navigation']);
  const pages = organisationPagesOf(useCurrentProfile().abilities);
  const left = useLocation({ select: ({ state }) => state.left });
  const own = pages.find(({ key }) => key === list);
  const back = pages.find(({ key }) => key === left?.page) ?? own;
  const searchOf = (page: OrganisationPageKey) => (page === left?.page ? left.search : {});
  const crumbs = own
    ? [
        {
          key: 'list',
          content: (
            <Link to={own.to} search={searchOf(own.key)}>
              {t(`navigation:side.${own.key}`)}
            </Link>
          ),
        },
      ]
    : [];
  return (
    <PageHeading
      title={title}
      lead={lead}
      breadcrumbs={<OrganisationCrumbs items={[...crumbs, { key: 'sheet', content: title }]} />}
      actions={
        back && (
          <>
            <Link to={back.to} search={searchOf(back.key)} className={buttonClass({ size: 'small' })}>
              <ArrowLeftIcon size={16} />
              {t(back.key === list ? 'back.list' : `back.${back.key}`)}
            </Link>
            {actions}
          </>
        )
      }
    />
  );
}
