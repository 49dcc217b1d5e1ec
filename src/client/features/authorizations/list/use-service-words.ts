import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { Service } from '#domain/authorization/subject-catalogue.ts';

/** « identification de chantier et lettre d’état de situation ». */
export function useServiceWords(): (services: readonly Service[]) => string {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  return useCallback(
    (services) => new Intl.ListFormat(localeOf(language)).format(services.map((one) => t(`service.${one}`))),
    [t, language],
  );
}
