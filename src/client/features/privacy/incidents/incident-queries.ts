import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listIncidents, listRectifications } from '#contract/privacy/privacy-register.operations.ts';

export const incidentQueries = {
  register: queryOptions({
    queryKey: ['incidents'],
    queryFn: ({ signal }) => callOperation(listIncidents, { signal }),
  }),
  rectifications: queryOptions({
    queryKey: ['rectifications'],
    queryFn: ({ signal }) => callOperation(listRectifications, { signal }),
  }),
};
