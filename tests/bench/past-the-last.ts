import { type Cursor, writeCursor } from '#server/http/cursor.ts';

/** The place where the last page of the upward order begins, from the cursor that follows the first page of the downward one. */
export function pastTheLast(next: string, sort: string): string {
  const place: Cursor = JSON.parse(Buffer.from(next, 'base64url').toString());
  return writeCursor({ ...place, order: `${sort}-asc` });
}
