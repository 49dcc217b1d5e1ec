import type { BulkActName } from '#client/listing/selection/bulk-address.ts';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

/** What the form of a bulk act holds, as it is typed; in the order of the page. An act shows those that it needs. */
export interface BulkValues {
  /** Every client's file, or those ticked. */
  files: 'all' | 'some';
  fileIds: string[];
  function: ContactFunction | '';
  startOn: string;
  endOn: string;
  noEnd: boolean;
  /** Removal: at once, or after a day that is chosen. */
  when: 'now' | 'day';
  lastDay: string;
  /** Less than all that passes. */
  narrows: boolean;
  writes: AuthorizedSubject[];
  reads: AuthorizedSubject[];
}

/** The form untouched: from today on, without an end, unless it's the end that one changes. */
export function emptyBulkValues(today: string, act: BulkActName): BulkValues {
  return {
    files: 'some',
    fileIds: [],
    function: '',
    startOn: today,
    endOn: '',
    noEnd: act !== 'fin',
    when: 'now',
    lastDay: '',
    narrows: false,
    writes: [],
    reads: [],
  };
}
