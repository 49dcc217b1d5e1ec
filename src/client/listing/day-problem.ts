import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a day as it was typed; nothing typed is nothing wrong. */
export function dayProblem(text: string): 'wrongFormat' | 'impossible' | undefined {
  if (text === '' || parseCalendarDay(text) !== undefined) return undefined;
  return SHAPE.test(text) ? 'impossible' : 'wrongFormat';
}
