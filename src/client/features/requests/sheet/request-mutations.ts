import { mutationOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { whatRequestsChange } from '#client/requests/what-requests-change.ts';
import { cancelRequest, resumeRequest } from '#contract/requests/request.operations.ts';
import type { RequestSheet } from '#contract/requests/request.schema.ts';

type Known = Pick<RequestSheet, 'id' | 'version'>;

/** Acts on a request as it was read; one that has changed since is refused (412). */
export const requestMutations = {
  /** « Reprendre ce qui a échoué ». */
  resume: (profileId: string, { id: requestId, version }: Known) =>
    mutationOptions({
      mutationFn: () => callOperation(resumeRequest, { params: { profileId, requestId }, ifMatch: version }),
      meta: { invalidates: whatRequestsChange(profileId) },
    }),

  /** « Annuler ce qui reste ». */
  cancel: (profileId: string, { id: requestId, version }: Known) =>
    mutationOptions({
      mutationFn: () => callOperation(cancelRequest, { params: { profileId, requestId }, ifMatch: version }),
      meta: { invalidates: whatRequestsChange(profileId) },
    }),
};
