import type { ListAddress } from '#client/listing/list-address.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The view of the list that one came from, kept with the step of the history: the way back restores it. */
    contactList?: ListAddress;
  }
}

/** The address of the list that the sheet was opened from; of the plain list when it was opened otherwise. */
export function contactListReturn(state: { contactList?: ListAddress }): ListAddress {
  return state.contactList ?? {};
}
