import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { dayIn } from '#domain/calendar/calendar-day.ts';
import styles from './list-print.module.css';

/** On paper only: when it was printed. */
export const PrintLine = memo(DrawnPrintLine);

function DrawnPrintLine() {
  const { t } = useTranslation('listing');
  const { longDay, time } = useFormats();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    // The paper is drawn as soon as the listeners return.
    const refresh = () => flushSync(() => setNow(new Date()));
    window.addEventListener('beforeprint', refresh);
    return () => window.removeEventListener('beforeprint', refresh);
  }, []);
  const when = { day: longDay(dayIn('America/Toronto', now)), time: time(now.toISOString()) };
  return <p className={styles.line}>{t('print.line', when)}</p>;
}
