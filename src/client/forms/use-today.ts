import { useState } from 'react';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useSession } from '#client/session/use-session.ts';
import { type CalendarDay, parseCalendarDay } from '#domain/calendar/calendar-day.ts';

/** The day it is for the service; the same one as long as the form stands open, though midnight may pass. */
export function useToday(): CalendarDay {
  const { today } = useSession();
  const [day] = useState(() => parseCalendarDay(today ?? '') ?? dayOfInstant(new Date().toISOString()));
  return day;
}
