import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';

/** In place of a form, for those who may not submit any (section 2). */
export function FormRefused() {
  const { t } = useTranslation('forms');
  const { organisation } = useCurrentProfile();
  return (
    <EmptyState title={t('refused.title')} actions={<Link to="/">{t('refused.home')}</Link>}>
      {t('refused.text', { organisation: organisation.name })}
    </EmptyState>
  );
}
