import type { Review } from '#contract/requests/agent.operations.ts';

/** The decision that was asked for, before it is confirmed. */
export type Choice =
  | { readonly decision: 'accept' | 'refuse' }
  | { readonly decision: 'merge'; readonly duplicate: Review['duplicates'][number] };
