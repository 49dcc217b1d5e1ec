import { getMatrix } from '#contract/matrix/matrix.operations.ts';
import { MATRIX_LIMITS } from '#contract/matrix/matrix.schema.ts';
import { manages } from '#domain/access/access-rules.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { searchWords } from '#domain/search/fold-text.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route } from '#server/http/route.ts';
import type { MatrixRequest } from '#server/store/matrix-store.ts';
import { presentMatrix } from './present-matrix.ts';

const matrix = readRoute(getMatrix, {
  load: async (call): Promise<MatrixRequest> => ({
    organisationId: call.profile.organisation.id,
    day: (call.query.on as CalendarDay | undefined) ?? call.today,
    now: call.now,
    words: searchWords(call.query.search),
    functions: call.query.function,
    subjects: call.query.subject,
    limits: MATRIX_LIMITS,
  }),
  authorize: (call) => (manages(call.profile) ? 'allowed' : 'not-allowed'),
  act: (_call, request, store) => store.matrix.read(request),
  present: (_call, records) => presentMatrix(records, MATRIX_LIMITS),
});

export const matrixRoutes: readonly Route[] = [matrix];
