import type { Selectable } from 'kysely';
import type { Incident, IncidentFacts } from '#domain/privacy/incident.ts';
import type { IncidentTable } from '#server/store/postgres/tables/privacy-tables.ts';

export function incidentOf(row: Selectable<IncidentTable>): Incident {
  return {
    id: row.id,
    number: row.number,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    version: row.version,
    information: row.information,
    informationKnown: row.information_known,
    circumstances: row.circumstances,
    occurredFrom: row.occurred_from,
    occurredTo: row.occurred_to,
    occurredApproximate: row.occurred_approximate,
    knownOn: row.known_on,
    persons: row.persons,
    personsApproximate: row.persons_approximate,
    seriousRisk: row.serious_risk,
    riskElements: row.risk_elements,
    commissionToldOn: row.commission_told_on,
    personsToldOn: row.persons_told_on,
    publicNotice: row.public_notice,
    measures: row.measures,
  };
}

export function incidentColumns(facts: IncidentFacts) {
  return {
    information: facts.information,
    information_known: facts.informationKnown,
    circumstances: facts.circumstances,
    occurred_from: facts.occurredFrom,
    occurred_to: facts.occurredTo,
    occurred_approximate: facts.occurredApproximate,
    known_on: facts.knownOn,
    persons: facts.persons,
    persons_approximate: facts.personsApproximate,
    serious_risk: facts.seriousRisk,
    risk_elements: facts.riskElements,
    commission_told_on: facts.commissionToldOn,
    persons_told_on: facts.personsToldOn,
    public_notice: facts.publicNotice,
    measures: facts.measures,
  };
}
