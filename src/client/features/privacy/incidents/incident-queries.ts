import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listIncidents, listRectifications } from '#contract/privacy/privacy-register.operations.ts';

export const RECTIFICATIONS_KEY = ['rectifications'] as const;

export const incidentQueries = {
  register: queryOptions({
    queryKey: ['incidents'],
    queryFn: ({ signal }) => callOperation(listIncidents, { signal }),
  }),
  rectifications: (answered: 'true' | 'false') =>
    queryOptions({
      queryKey: [...RECTIFICATIONS_KEY, answered],
      queryFn: ({ signal }) => callOperation(listRectifications, { query: { answered }, signal }),
    }),
};
