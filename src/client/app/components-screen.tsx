import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { ShowcasePage } from '#client/ui/showcase/showcase-page.tsx';
import { PublicFrame } from './public-frame.tsx';

/** Every component in every state, in demo mode only. */
export function ComponentsScreen() {
  const { t } = useTranslation('showcase');
  const { language } = useLanguage();
  usePageTitle(t('title'));
  return (
    <I18nProvider locale={localeOf(language)}>
      <PublicFrame>
        <ShowcasePage />
      </PublicFrame>
    </I18nProvider>
  );
}
