import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import { foldText } from '#domain/search/fold-text.ts';
import { compareOrderKeys, frenchOrderKey } from '#domain/search/french-order.ts';
import {
  AUTHORIZATION_ORDERS,
  type AuthorizationKeys,
  subjectPlaceOf,
} from '#server/store/authorization-order.ts';
import type { AuthorizationListSort } from '#server/store/authorization-store.ts';
import { compareTexts, orderNameOf } from '#server/store/contact-order.ts';
import { groupBy } from './check-authorizations.ts';
import { NumberedIds } from './numbered-ids.ts';

/** An authorization with what lists compare. */
export interface IndexedAuthorization {
  readonly authorization: Authorization;
  readonly file: ClientFile;
  readonly keys: AuthorizationKeys;
  /** In `files` and `contacts` of the index. */
  readonly fileNumber: number;
  readonly contactNumber: number;
}

/** More than there are names of one kind, subjects or holders, so that the places of a row make one number. */
const PLACES = 2 ** 17;

/** The authorizations of one organisation; each order is worked out when first asked, and kept until it changes. */
export class AuthorizationIndex {
  /** Of every row; the organisation itself stands among the contacts as ''. */
  readonly files = new NumberedIds();
  readonly contacts = new NumberedIds();
  readonly #fileTexts = new Map<string, string>();
  readonly #rows = new Map<string, IndexedAuthorization>();
  readonly #orders = new Map<AuthorizationListSort, readonly IndexedAuthorization[]>();
  #byFile: Map<string, Authorization[]> | undefined;

  get(id: string): IndexedAuthorization | undefined {
    return this.#rows.get(id);
  }

  rows(): Iterable<IndexedAuthorization> {
    return this.#rows.values();
  }

  /** Adds the row, or puts it in the place of its former self. */
  put(authorization: Authorization, file: ClientFile, contact: Contact | null): void {
    this.#keep(authorization, file, {
      holder: contact ? 1 : 0,
      fileName: frenchOrderKey(file.name),
      subjectPlace: subjectPlaceOf(authorization),
      contactName: contact ? orderNameOf(contact) : '',
    });
    this.#orders.clear();
    this.#byFile = undefined;
  }

  /** Orders the rows of these contacts, by id, under the names that they have now. */
  rename(contacts: ReadonlyMap<string, Contact>): void {
    for (const { authorization, file, keys } of this.#rows.values()) {
      const contact = contacts.get(authorization.contactId ?? '');
      if (contact) this.#keep(authorization, file, { ...keys, contactName: orderNameOf(contact) });
    }
    this.#orders.clear();
  }

  #keep(authorization: Authorization, file: ClientFile, keys: AuthorizationKeys): void {
    if (!this.#fileTexts.has(file.id)) this.#fileTexts.set(file.id, foldText(file.name));
    const fileNumber = this.files.numberOf(file.id);
    const contactNumber = this.contacts.numberOf(authorization.contactId ?? '');
    this.#rows.set(authorization.id, { authorization, file, keys, fileNumber, contactNumber });
  }

  copy(): AuthorizationIndex {
    const index = new AuthorizationIndex();
    for (const { authorization, file, keys } of this.#rows.values()) index.#keep(authorization, file, keys);
    return index;
  }

  /** 1 at the numbers of the files whose name holds the word. */
  filesWith(word: string): Uint8Array {
    return this.files.marks((id) => this.#fileTexts.get(id)?.includes(word) ?? false);
  }

  ofFile(fileId: string): readonly Authorization[] {
    this.#byFile ??= groupBy(
      [...this.#rows.values()].map((row) => row.authorization),
      (one) => one.fileId,
    );
    return this.#byFile.get(fileId) ?? [];
  }

  /** Every row in the order of the sort, upwards. */
  ordered(sort: AuthorizationListSort): readonly IndexedAuthorization[] {
    const known = this.#orders.get(sort);
    if (known) return known;
    const order = sorted([...this.#rows.values()], sort);
    this.#orders.set(sort, order);
    return order;
  }
}

/** Few names stand in many rows: those are sorted as texts, the rows by the places of their names. */
function sorted(rows: readonly IndexedAuthorization[], sort: AuthorizationListSort): IndexedAuthorization[] {
  const files = placesOf(rows.map(({ keys }) => keys.fileName));
  const contacts = placesOf(rows.map(({ keys }) => keys.contactName));
  const placed = rows.map((row) => {
    const { holder, fileName, subjectPlace, contactName } = row.keys;
    const places = {
      holder,
      fileName: files.get(fileName) ?? 0,
      subjectPlace,
      contactName: contacts.get(contactName) ?? 0,
    };
    const [first = 0, second = 0, third = 0, fourth = 0] = AUTHORIZATION_ORDERS[sort].map(
      (key) => places[key],
    );
    return { row, high: first * PLACES + second, low: third * PLACES + fourth };
  });
  placed.sort(
    (left, right) =>
      left.high - right.high ||
      left.low - right.low ||
      compareTexts(left.row.authorization.id, right.row.authorization.id),
  );
  return placed.map(({ row }) => row);
}

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map([...new Set(names)].sort(compareOrderKeys).map((name, place) => [name, place]));
}
