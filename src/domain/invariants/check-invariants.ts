import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { checkChain } from './check-chain.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLinks } from './check-links.ts';
import { checkPeriods } from './check-periods.ts';
import { checkReferences } from './check-references.ts';
import { checkRepetitions } from './check-repetitions.ts';
import { checkResponsibles } from './check-responsibles.ts';
import type { ModelRecords } from './model-records.ts';
import type { Violation } from './violation.ts';

/**
 * Every rule of the model (domain, sections 2, 6 and 9) over all the records of one or more organisations; empty when all hold.
 * `day`, today, matters only to who answers for an organisation: everything else must hold on every day.
 */
export function checkInvariants(records: ModelRecords, day: CalendarDay): Violation[] {
  const malformed = checkPeriods(records);
  // Of such days nothing else can be said.
  if (malformed.length > 0) return malformed;
  return [
    ...checkReferences(records),
    ...checkLinks(records),
    ...checkKinds(records),
    ...checkRepetitions(records),
    ...checkChain(records),
    ...checkResponsibles(records, day),
  ];
}
