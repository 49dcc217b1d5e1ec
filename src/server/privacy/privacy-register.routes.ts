import {
  exportIncidents,
  listIncidents,
  listRectifications,
  recordIncident,
  updateIncident,
} from '#contract/privacy/privacy-register.operations.ts';
import type { Incident } from '#domain/privacy/incident.ts';
import { fileRoute } from '#server/exports/file-route.ts';
import { incidentFile } from '#server/exports/incident-file.ts';
import { readRoute } from '#server/http/read-route.ts';
import { Refusal } from '#server/http/refusal.ts';
import { refuseUnless } from '#server/http/refuse-unless.ts';
import type { Route } from '#server/http/route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { answerRectificationRoute } from './answer-rectification.ts';
import { incidentFacts } from './incident-facts.ts';
import { mayKeep } from './may-keep.ts';
import { presentIncident } from './present-incident.ts';
import { presentRectificationRow } from './present-rectification.ts';

/** Those that have waited longest; the others follow once these are settled. */
const RECTIFICATIONS = 500;

const rectifications = readRoute(listRectifications, {
  load: async () => 'rectifications' as const,
  authorize: (call) => mayKeep(call),
  act: ({ query }, _what, { privacy }) => privacy.rectifications(query.answered === 'true', RECTIFICATIONS),
  present: (_call, rows) => ({
    rectifications: rows.map(presentRectificationRow),
    complete: rows.length < RECTIFICATIONS,
  }),
});

const incidents = readRoute(listIncidents, {
  load: async () => 'incidents' as const,
  authorize: (call) => mayKeep(call),
  act: (_call, _what, { privacy }) => privacy.incidents(),
  present: (_call, rows) => ({ incidents: rows.map(presentIncident) }),
});

/** Under which id, and what stands there once it is recorded. */
interface Recorded {
  readonly id: string;
  readonly incident?: Incident | undefined;
}

const record = writeRoute<typeof recordIncident, Recorded>(recordIncident, {
  load: async () => ({ id: crypto.randomUUID() }),
  authorize: (call) => mayKeep(call),
  async act({ session, body, now, today }, { id }, { privacy }) {
    const { firstName, lastName } = session.account;
    const recordedBy = `${firstName} ${lastName}`;
    await privacy.addIncident({
      ...incidentFacts(body, today),
      id,
      recordedAt: now.toISOString(),
      recordedBy,
    });
  },
  reload: async (_call, { privacy }, { id }) => ({ id, incident: await privacy.findIncident(id) }),
  present(_call, { incident }) {
    if (!incident) throw new Error('the incident that was just recorded is gone');
    return presentIncident(incident);
  },
});

const update = writeRoute(updateIncident, {
  async load(call, { privacy }) {
    // Whoever may not learns nothing of what there is.
    refuseUnless(mayKeep(call));
    return privacy.findIncident(call.params.incidentId);
  },
  authorize: (call) => mayKeep(call),
  async act({ body, today }, { id, version }, { privacy }) {
    if (!(await privacy.updateIncident(id, version, incidentFacts(body, today))))
      throw new Refusal('version-stale');
  },
  present: (_call, incident) => presentIncident(incident),
});

const incidentExport = fileRoute(exportIncidents, async (call, { deps }) => {
  refuseUnless(mayKeep(call));
  return incidentFile((await deps.store.privacy.incidents()).map(presentIncident), call.body, call.today);
});

export const privacyRegisterRoutes: readonly Route[] = [
  rectifications,
  answerRectificationRoute,
  incidents,
  record,
  update,
  incidentExport,
];
