import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const LETTERED = ['read', 'write', 'undelegable'] as const;

/** The letters of the marks, for the style sheet to draw: thousands of cells then hold no text of their own. */
export function useMarkVariables(): CSSProperties {
  const { t } = useTranslation('matrix');
  return useMemo(
    () =>
      Object.fromEntries(LETTERED.map((state) => [`--mark-${state}`, JSON.stringify(t(`mark.${state}`))])),
    [t],
  );
}
