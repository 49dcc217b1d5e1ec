import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { Button } from '#client/ui/button.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';

const OTHER = { fr: 'en', en: 'fr' } as const satisfies Record<Language, Language>;

/** To the other language, named in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation('navigation');
  const { language, choose } = useLanguage();
  const announce = useAnnounce();
  const [pending, setPending] = useState(false);

  async function switchLanguage() {
    setPending(true);
    try {
      await choose(OTHER[language]);
    } catch {
      announce(t('language.failed'), { shown: true });
    } finally {
      setPending(false);
    }
  }

  return (
    <Button
      variant="tertiary"
      size="small"
      lang={localeOf(OTHER[language])}
      pending={pending}
      onClick={() => void switchLanguage()}
    >
      {t('language.switch')}
    </Button>
  );
}
