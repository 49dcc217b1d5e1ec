import { keepInTab, readFromTab } from '#client/forms/kept-in-tab.ts';
import { MAX_NAMED_ROWS } from '#contract/exports/export.schema.ts';
import { idSchema } from '#contract/shared-fields.ts';
import type { ListFilters, Selection } from './selection.ts';

/** What can be done for many at once, by the word that the address says (`?acte=code`). */
export const BULK_ACTS = ['code', 'rappel', 'ajouter', 'deleguer', 'fin', 'retirer'] as const;

export type BulkActName = (typeof BULK_ACTS)[number];

/** The lists whose rows an act can be for, and the word of the address. */
const LISTS = { contacts: 'contacts', authorizations: 'autorisations' } as const;

export type BulkList = keyof typeof LISTS;

/** The acts that each list offers. */
export const ACTS_OF: Readonly<Record<BulkList, readonly BulkActName[]>> = {
  contacts: BULK_ACTS,
  authorizations: ['fin', 'retirer'],
};

/** Rows handed over by a list. */
export interface HandedRows {
  readonly list: BulkList;
  /** Named one by one; undefined: all that the filters find. */
  readonly ids: readonly string[] | undefined;
  readonly filters: ListFilters;
  readonly except: readonly string[];
  /** The list's own view, to go back to. */
  readonly view: string;
}

export type BulkAddress = Readonly<Record<string, string>>;

/**
 * The address that carries a selection: filters stand in it, so that it can be kept and shared; rows named one by one lie in
 * this tab's storage, under the name that it gives.
 */
export function bulkAddress(
  act: BulkActName,
  { list, selection, view }: { list: BulkList; selection: Selection; view: string },
): BulkAddress {
  const named = selection.kind === 'ids' ? selection.ids : selection.except;
  const kept = named.length > 0 ? crypto.randomUUID() : undefined;
  if (kept) keepInTab(kept, named);
  return {
    acte: act,
    de: LISTS[list],
    ...(selection.kind === 'all' && { filtres: new URLSearchParams(selection.filters).toString() }),
    ...(kept && { choix: kept }),
    vue: selection.kind === 'all' ? selection.address : view,
  };
}

/** What was handed over; undefined for nothing at all, null where the rows named aren't in this tab. */
export function readBulkAddress(address: Readonly<Record<string, unknown>>): HandedRows | null | undefined {
  const { de, filtres, choix, vue, contact } = address;
  const list = de === LISTS.authorizations ? 'authorizations' : 'contacts';
  const view = typeof vue === 'string' ? vue : '';
  const one = idSchema.safeParse(contact);
  if (one.success) return { list: 'contacts', ids: [one.data], filters: {}, except: [], view };
  const all = typeof filtres === 'string';
  if (!all && typeof choix !== 'string') return undefined;
  const named = typeof choix === 'string' ? namedRows(readFromTab(choix)) : [];
  if (!named) return null;
  const filters = all ? Object.fromEntries(new URLSearchParams(filtres)) : {};
  return { list, ids: all ? undefined : named, filters, except: all ? named : [], view };
}

function namedRows(kept: unknown): readonly string[] | undefined {
  const read = idSchema.array().min(1).max(MAX_NAMED_ROWS).safeParse(kept);
  return read.success ? read.data : undefined;
}

export function bulkActOf(address: Readonly<Record<string, unknown>>): BulkActName | undefined {
  return BULK_ACTS.find((act) => act === address.acte);
}
