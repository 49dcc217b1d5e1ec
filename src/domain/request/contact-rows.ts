import type { CalendarDay } from '#domain/calendar/calendar-day.ts';

interface ContactRow {
  readonly id: string;
  readonly contactId: string | null;
  readonly fileId: string;
  readonly endOn: CalendarDay;
}

/** Records of contacts, found by id and by contact and file without going through the others: a plan may hold many thousands. */
export class ContactRows<Row extends ContactRow> {
  readonly #byId = new Map<string, Row>();
  readonly #byContact = new Map<string | null, Map<string, Row[]>>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.add(row);
  }

  all(): Iterable<Row> {
    return this.#byId.values();
  }

  /** The record, when it is that contact's. */
  find(contactId: string, id: string): Row | undefined {
    const row = this.#byId.get(id);
    return row?.contactId === contactId ? row : undefined;
  }

  of(contactId: string): readonly Row[] {
    return [...(this.#byContact.get(contactId)?.values() ?? [])].flat();
  }

  in(contactId: string, fileId: string): readonly Row[] {
    return this.#byContact.get(contactId)?.get(fileId) ?? [];
  }

  add(row: Row): void {
    this.#byId.set(row.id, row);
    const files = this.#byContact.get(row.contactId) ?? new Map<string, Row[]>();
    this.#byContact.set(row.contactId, files);
    const rows = files.get(row.fileId);
    if (rows) rows.push(row);
    else files.set(row.fileId, [row]);
  }

  /** Nothing happens to a record that isn't there. */
  moveEnd(id: string, endOn: CalendarDay): void {
    const row = this.#byId.get(id);
    if (!row) return;
    const moved = { ...row, endOn };
    this.#byId.set(id, moved);
    const files = this.#byContact.get(row.contactId);
    files?.set(
      row.fileId,
      this.in(row.contactId ?? '', row.fileId).map((one) => (one.id === id ? moved : one)),
    );
  }
}
