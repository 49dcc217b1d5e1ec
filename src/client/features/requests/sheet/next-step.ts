import type { RequestSheet } from '#contract/requests/request.schema.ts';
import type { RequestState } from '#domain/request/request.ts';

/** How the notice on top of a request looks and is read, by the state. */
export const STANDING_TONES = {
  submitted: { tone: 'info', toneLabel: 'information' },
  'in-review': { tone: 'info', toneLabel: 'information' },
  applied: { tone: 'success', toneLabel: 'success' },
  'partly-applied': { tone: 'warning', toneLabel: 'warning' },
  refused: { tone: 'error', toneLabel: 'error' },
  cancelled: { tone: 'info', toneLabel: 'information' },
} as const satisfies Record<RequestState, { tone: string; toneLabel: string }>;

/** What is applied is in the tables from that very moment: nothing is on its way. */
export function isSeenAtOnce({
  appliedAt,
  visibleAt,
}: Pick<RequestSheet, 'appliedAt' | 'visibleAt'>): boolean {
  return visibleAt === null || (appliedAt !== null && Date.parse(visibleAt) <= Date.parse(appliedAt));
}

/** Which sentence says what comes next; what is applied is seen at once, or within a day (domain, section 9, decision 9). */
export function nextStep(request: Pick<RequestSheet, 'form' | 'state' | 'appliedAt' | 'visibleAt'>) {
  if (request.state === 'in-review' && request.form === 'manage-organisation') return 'matter-in-review';
  return request.state === 'applied' && isSeenAtOnce(request) ? 'applied-at-once' : request.state;
}
