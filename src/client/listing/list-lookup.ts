import type { QueryKey } from '@tanstack/react-query';

/** Something that can be chosen in a list too long to show. */
export interface LookupOption {
  readonly id: string;
  readonly label: string;
  /** A second line: the e-mail of a contact. */
  readonly description?: string;
}

/** A search in a long list, by the service. */
export interface ListLookup {
  readonly queryKey: QueryKey;
  search(text: string, signal: AbortSignal): Promise<LookupOption[]>;
}
