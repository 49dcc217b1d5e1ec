import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import { type LineNames, noteText, refusalText } from './line-text.ts';

type Line = RequestPreview['lines'][number];

/** The words for the lines of a preview or a request, in the language shown. */
export function useLineText() {
  const { t } = useTranslation(['requests', 'common']);
  const { language } = useLanguage();
  return useMemo(
    () => ({
      refusalText: (refusal: NonNullable<Line['refusal']>, names?: LineNames) =>
        refusalText(t, language, refusal, names),
      noteText: (note: Line['notes'][number], names?: LineNames) => noteText(t, language, note, names),
    }),
    [t, language],
  );
}
