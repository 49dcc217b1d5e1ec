import { mutationOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import { whatRequestsChange } from '#client/requests/what-requests-change.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import type { Attempt } from './draft.ts';

/** Milliseconds between two looks at a submission that is still being worked on, and how many there are. */
const LOOK_MS = 1_000;
const LOOKS = 15;

/** « Soumettre ». The same attempt again does nothing twice: its key brings the first answer back. */
export function submitMutation(profileId: string) {
  return mutationOptions({
    mutationFn: (attempt: Attempt) => send(profileId, attempt, LOOKS),
    meta: { invalidates: whatRequestsChange(profileId) },
  });
}

async function send(profileId: string, { key, body }: Omit<Attempt, 'typed'>, looks: number) {
  try {
    return await callOperation(submitRequest, { params: { profileId }, body, idempotencyKey: key });
  } catch (error) {
    if (looks === 0 || !isInProgress(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    return send(profileId, { key, body }, looks - 1);
  }
}

function isInProgress(error: unknown): boolean {
  return error instanceof ProblemRefusal && error.problem.code === 'idempotency-key-in-progress';
}

/** Whether it isn't known if the submission had an effect: it is then sent again under the same key. */
export function mayHaveHappened(error: unknown): boolean {
  if (!(error instanceof ProblemRefusal)) return true;
  const { code, status } = error.problem;
  return status >= 500 || code === 'idempotency-key-in-progress' || code === 'session-required';
}
