import { useMemo } from 'react';
import { formatEndDay, formatLongDay, formatNumber, formatPhone, formatTime } from './formats.ts';
import { useLanguage } from './use-language.ts';

/** The formats in the language shown. */
export function useFormats() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      endDay: formatEndDay,
      longDay: (day: string) => formatLongDay(day, language),
      time: (instant: string) => formatTime(instant, language),
      number: (value: number) => formatNumber(value, language),
      phone: (phone: { number: string; extension: string | null }) => formatPhone(phone, language),
    }),
    [language],
  );
}
