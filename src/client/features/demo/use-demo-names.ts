import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';

/** The words for the worlds and the kinds of persona, whose keys come from the mocks; one without words shows its key. */
export function useDemoNames() {
  const { i18n } = useTranslation('demo');
  const { language } = useLanguage();
  const name = (key: string, otherwise: string): string => {
    const words: unknown = i18n.getResource(language, 'demo', key);
    return typeof words === 'string' ? words : otherwise;
  };
  return {
    world: (key: string) => name(`world.${key}`, key),
    kind: (key: string) => name(`kind.${key}`, key),
  };
}
