import type { ClaimedMail } from '#server/store/outbox-store.ts';

/** What the other side made of one mail. A reason holds nothing of the mail itself. */
export type Delivery =
  | { readonly result: 'accepted' }
  /** Trying again is of no use: there is no such address. */
  | { readonly result: 'refused'; readonly reason: string }
  | { readonly result: 'later'; readonly reason: string };

/** Hands one mail over. What it throws counts as `later`. */
export type DeliverMail = (mail: ClaimedMail) => Promise<Delivery>;
