import {
  AUTHORIZED_SUBJECTS,
  type Authorization,
  type AuthorizedSubject,
  type Right,
} from '#domain/authorization/authorization.ts';
import type { Period } from '#domain/calendar/period.ts';
import { buildAuthorization } from './build-authorization.ts';
import { clipPeriod } from './clip-period.ts';

/** The subjects granted in a file, each with its right. */
export type Subjects = Readonly<Partial<Record<AuthorizedSubject, Right>>>;

/** A contact to whom a file is delegated. */
export interface Delegate {
  readonly contactId: string;
  /** When he has it; cut to the days on which the organisation itself has it. */
  readonly period: Period;
  /** Narrows what passes; all that the organisation holds by default. */
  readonly subjects?: Subjects;
}

interface Grants {
  readonly organisationId: string;
  readonly fileId: string;
  readonly period: Period;
  readonly subjects: Subjects;
  readonly delegates: readonly Delegate[];
}

/** What a delegate gets: never a subject or a right beyond the organisation's own (domain, section 9, decision 8). */
function passed(held: Subjects, asked: Subjects = held): Subjects {
  const entries = AUTHORIZED_SUBJECTS.flatMap((subject) => {
    const right = held[subject] === 'read' && asked[subject] ? 'read' : asked[subject];
    return held[subject] && right ? [[subject, right] as const] : [];
  });
  return Object.fromEntries(entries);
}

function granted(
  subjects: Subjects,
  period: Period,
  holder: Pick<Authorization, 'organisationId' | 'fileId' | 'contactId'>,
): Authorization[] {
  return AUTHORIZED_SUBJECTS.flatMap((subject) => {
    const right = subjects[subject];
    if (!right) return [];
    const { startOn, endOn } = period;
    return [buildAuthorization({ ...holder, subject, right, startOn, endOn })];
  });
}

/** The authorizations of an organisation in one file: its own ones first, then those of its delegates. */
export function buildGrants(grants: Grants): Authorization[] {
  const { organisationId, fileId, period, subjects } = grants;
  const delegated = grants.delegates.flatMap(({ contactId, period: asked, subjects: narrowed }) => {
    const days = clipPeriod(period, asked);
    return days ? granted(passed(subjects, narrowed), days, { organisationId, fileId, contactId }) : [];
  });
  return [...granted(subjects, period, { organisationId, fileId, contactId: null }), ...delegated];
}
