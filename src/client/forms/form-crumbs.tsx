import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '#client/ui/breadcrumbs.tsx';

type Props = { title: string };

/** « Accueil › Catalogue de services › … » */
export function FormCrumbs({ title }: Props) {
  const { t } = useTranslation(['forms', 'navigation']);
  return (
    <Breadcrumbs
      label={t('navigation:crumbs.label')}
      items={[
        { key: 'home', content: <Link to="/">{t('navigation:crumbs.home')}</Link> },
        { key: 'catalogue', content: <Link to="/catalogue">{t('crumbs.catalogue')}</Link> },
        { key: 'form', content: title },
      ]}
    />
  );
}
