import type { IncidentAnswer } from '#contract/privacy/incident.schema.ts';
import { type Incident, keepUntil } from '#domain/privacy/incident.ts';

export function presentIncident(incident: Incident): IncidentAnswer {
  return { ...incident, keepUntil: keepUntil(incident) };
}
