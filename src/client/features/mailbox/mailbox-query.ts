import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listMailbox } from '#contract/mailbox/mailbox.operations.ts';

/** Milliseconds between two looks: a mail is written within moments of what sends it. */
const AGAIN = 3_000;

/** Every mail of this development server, the newest first. */
export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: ({ signal }) => callOperation(listMailbox, { signal }),
  refetchInterval: ({ state }) => (state.error ? false : AGAIN),
});
