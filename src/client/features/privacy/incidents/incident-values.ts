import type { IncidentAnswer } from '#contract/privacy/incident.schema.ts';
import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';

export const NO_INCIDENT = {
  information: '',
  informationKnown: true,
  circumstances: '',
  occurredFrom: '',
  occurredTo: '',
  occurredApproximate: false,
  knownOn: '',
  persons: '',
  personsApproximate: false,
  seriousRisk: false,
  riskElements: '',
  commissionToldOn: '',
  personsToldOn: '',
  publicNotice: '',
  measures: '',
};

export type IncidentValues = typeof NO_INCIDENT;

/** A line of the register as its form has it. */
export function valuesOfIncident(incident: IncidentAnswer): IncidentValues {
  const { id, number, recordedAt, recordedBy, keepUntil, version, ...facts } = incident;
  return {
    ...facts,
    persons: String(facts.persons),
    commissionToldOn: facts.commissionToldOn ?? '',
    personsToldOn: facts.personsToldOn ?? '',
    publicNotice: facts.publicNotice ?? '',
  };
}

/** What the form says, for the wire. */
export function factsOfValues(values: IncidentValues) {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...values,
    information: values.information.trim(),
    circumstances: values.circumstances.trim(),
    riskElements: values.riskElements.trim(),
    measures: values.measures.trim(),
    occurredTo: values.occurredTo.trim() || values.occurredFrom,
    persons: Number(values.persons),
    commissionToldOn: orNull(values.commissionToldOn),
    personsToldOn: orNull(values.personsToldOn),
    publicNotice: orNull(values.publicNotice),
  };
}

const TEXTS = ['information', 'circumstances', 'riskElements', 'measures'] as const;
const DAYS = ['occurredFrom', 'knownOn'] as const;

/** Where the words for it are. */
type Fault =
  | `missing.${(typeof TEXTS | typeof DAYS)[number] | 'persons'}`
  | `fault.${'day' | 'count' | 'order'}`;

type IncidentFaults = { [Name in keyof IncidentValues]?: Fault };

/** The fields that are wrong, and how. */
export function checkIncident(values: IncidentValues): IncidentFaults {
  const faults: IncidentFaults = {};
  for (const name of TEXTS) {
    if (values[name].trim() === '') faults[name] = `missing.${name}`;
  }
  for (const name of DAYS) {
    if (parseCalendarDay(values[name]) === undefined)
      faults[name] = values[name] === '' ? `missing.${name}` : 'fault.day';
  }
  for (const name of ['occurredTo', 'commissionToldOn', 'personsToldOn'] as const) {
    if (values[name] !== '' && parseCalendarDay(values[name]) === undefined) faults[name] = 'fault.day';
  }
  const ordered = values.occurredTo === '' || values.occurredTo >= values.occurredFrom;
  if (!ordered) faults.occurredTo ??= 'fault.order';
  if (!/^\d{1,9}$/.test(values.persons.trim()))
    faults.persons = values.persons.trim() === '' ? 'missing.persons' : 'fault.count';
  return faults;
}
