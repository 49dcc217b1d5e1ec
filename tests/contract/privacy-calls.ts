import type { Operation } from '#contract/operation.ts';
import { incidentSchema } from '#contract/privacy/incident.schema.ts';
import { requestRectification } from '#contract/privacy/privacy.operations.ts';
import { recordIncident } from '#contract/privacy/privacy-register.operations.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Answer, Caller, CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { INCIDENT } from './privacy-bodies.ts';

type Call = CallOf<Operation>;

const RECTIFICATION = { what: 'contact', text: 'Mon nom prend un tréma.' } as const;

const ANSWER = { outcome: 'accepted', answer: 'Le tréma est ajouté.' } as const;

export const PRIVACY_BODIES: Readonly<Record<string, unknown>> = {
  exportMyInformation: { format: 'csv', language: 'fr' },
  requestRectification: RECTIFICATION,
  recordIncident: INCIDENT,
  updateIncident: INCIDENT,
  answerRectification: ANSWER,
  exportIncidents: { language: 'en' },
};

/** Another body than the good one, and as good as it. */
export const OTHER_PRIVACY_BODIES: Readonly<Record<string, Call>> = {
  requestRectification: { rawBody: JSON.stringify({ ...RECTIFICATION, what: 'other' }) },
  answerRectification: { rawBody: JSON.stringify({ ...ANSWER, outcome: 'refused' }) },
  recordIncident: { rawBody: JSON.stringify({ ...INCIDENT, persons: 13 }) },
  updateIncident: { rawBody: JSON.stringify({ ...INCIDENT, persons: 13 }) },
};

/** A call of each operation to which nobody objects; a line to complete is recorded for it. */
export const PRIVACY_CALLS: Readonly<
  Record<string, Call | ((caller: Caller, service: Service) => Promise<Call>)>
> = {
  getPrivacyContact: {},
  getMyInformation: {},
  exportMyInformation: { body: PRIVACY_BODIES.exportMyInformation },
  requestRectification: { body: RECTIFICATION },
  listRectifications: {},
  async answerRectification(_caller, service) {
    return { params: { rectificationId: await keepRectification(service) }, body: ANSWER, ifMatch: 1 };
  },
  listIncidents: {},
  recordIncident: { body: INCIDENT },
  async updateIncident(caller) {
    const recorded = incidentSchema.parse((await caller.call(recordIncident, { body: INCIDENT })).json);
    return { params: { incidentId: recorded.id }, body: INCIDENT, ifMatch: recorded.version };
  },
  exportIncidents: { body: PRIVACY_BODIES.exportIncidents },
};

/** A line of the register, for a call that completes one. */
export async function keepIncident({ store, clock }: Service): Promise<string> {
  const id = crypto.randomUUID();
  const { occurredFrom, occurredTo, knownOn } = INCIDENT;
  const days = {
    occurredFrom: calendarDay(occurredFrom),
    occurredTo: calendarDay(occurredTo),
    knownOn: calendarDay(knownOn),
  };
  const recorded = { id, recordedAt: clock.now().toISOString(), recordedBy: 'Quelqu’un' };
  await store.write(({ privacy }) => privacy.addIncident({ ...INCIDENT, ...days, ...recorded }));
  return id;
}

/** A request for rectification, for a call that answers one. */
export async function keepRectification({ store, clock }: Service): Promise<string> {
  const id = crypto.randomUUID();
  const { accountId } = memberOf(FIRM, 'huong');
  const at = clock.now().toISOString();
  await store.write(({ privacy }) =>
    privacy.addRectification({ id, accountId, ...RECTIFICATION, at, answer: null }),
  );
  return id;
}

/** As often as an account may, and once more. */
export async function askTooOften(caller: Caller): Promise<Answer> {
  for (;;) {
    const answer = await caller.call(requestRectification, { body: RECTIFICATION });
    if (answer.status !== 201) return answer;
  }
}
