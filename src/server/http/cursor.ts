import * as z from 'zod';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { Refusal } from './refusal.ts';

/** Neither NUL nor half of a character: no database keeps them, and none of ours is asked about them. */
const textSchema = z
  .string()
  .max(500)
  .regex(/^[^\p{Surrogate}\0]*$/u);

const cursorSchema = z.strictObject({
  /** Rows before the page's first row, for « Rangées 26 - 50 de 312 ». */
  start: z.int().min(0).max(100_000_000),
  side: z.enum(['after', 'before']),
  /** What the list was sorted by: a cursor of another order is refused. */
  order: z.string().max(60),
  /** The values of that order, then the id, of the row it stands at. */
  values: z.array(z.union([z.int().min(0).max(1000), textSchema])).max(6),
  id: z.uuid(),
});

export type Cursor = z.infer<typeof cursorSchema>;

/** What each value of an order is; a cursor with other ones is refused before any store sees it. */
export type OrderShape = ReadonlyArray<'number' | 'string' | 'day'>;

/** An opaque place in a list. It holds no right: the organisation always comes from the session. */
export function writeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a cursor back; anything tampered with, or made for another order, is `cursor-invalid`. */
export function readCursor(text: string, order: string, shape: OrderShape): Cursor {
  const cursor = parseCursor(text);
  if (cursor?.order !== order || !fits(cursor.values, shape)) throw new Refusal('cursor-invalid');
  return cursor;
}

function fits(values: Cursor['values'], shape: OrderShape): boolean {
  const isKind = (value: string | number, kind: OrderShape[number] | undefined) =>
    kind === 'day' ? parseCalendarDay(String(value)) !== undefined : typeof value === kind;
  return values.length === shape.length && values.every((value, place) => isKind(value, shape[place]));
}

function parseCursor(text: string): Cursor | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return cursorSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}
