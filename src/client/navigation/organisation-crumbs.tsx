import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '#client/ui/breadcrumbs.tsx';

type Props = {
  /** What follows « Mon organisation »; the last is the page itself. */
  items: { key: string; content: ReactNode }[];
};

/** The way to the pages of « Mon organisation ». */
export function OrganisationCrumbs({ items }: Props) {
  const { t } = useTranslation('navigation');
  const home = { key: 'home', content: <Link to="/">{t('crumbs.home')}</Link> };
  return (
    <Breadcrumbs
      label={t('crumbs.label')}
      items={[home, { key: 'organisation', content: t('crumbs.organisation') }, ...items]}
    />
  );
}
