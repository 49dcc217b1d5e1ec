import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod';
import { callOperation } from '#client/http/call-operation.ts';
import {
  decideReview,
  type decideReviewSchema,
  listReviews,
  type Review,
} from '#contract/requests/agent.operations.ts';

const KEY = ['reviews'] as const;

/** The line that waits. */
export type Waiting = Pick<Review, 'organisation' | 'requestId' | 'line'>;

export type Decision = z.infer<typeof decideReviewSchema>;

/** Milliseconds between two looks at who waits. */
const AGAIN = 30_000;

/** New persons that wait for an agent, the oldest first. */
export const reviewsQuery = queryOptions({
  queryKey: KEY,
  // Looked at again by itself, it doesn't keep the session open.
  queryFn: ({ signal, client }) =>
    callOperation(listReviews, { signal, background: client.getQueryData(KEY) !== undefined }),
  refetchInterval: AGAIN,
});

export const decideMutation = mutationOptions({
  mutationFn: ({ review, decision }: { review: Waiting; decision: Decision }) =>
    callOperation(decideReview, {
      params: { organisationId: review.organisation.id, requestId: review.requestId, line: review.line },
      body: decision,
    }),
  meta: { invalidates: [KEY] },
});
