import {
  AUTHORIZED_SUBJECTS,
  type Authorization,
  type AuthorizedSubject,
  type Right,
} from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import type { Period } from '#domain/calendar/period.ts';
import { buildAuthorization } from './build-authorization.ts';
import { clipPeriod } from './clip-period.ts';

/** A right on some of the days only. */
interface RightFor extends Partial<Period> {
  readonly right: Right;
}

/** The subjects granted in a file, each with its right. */
export type Subjects = Readonly<Partial<Record<AuthorizedSubject, Right | RightFor>>>;

/** A contact to whom a file is delegated. */
export interface Delegate {
  readonly contactId: string;
  /** When he has it; cut to the days on which the organisation itself has it. */
  readonly period: Period;
  /** Narrows what passes; all that the organisation holds and that may pass by default. */
  readonly subjects?: Subjects;
}

interface Grants {
  readonly organisationId: string;
  readonly fileId: string;
  readonly period: Period;
  readonly subjects: Subjects;
  readonly delegates: readonly Delegate[];
}

type Holding = Pick<Authorization, 'subject' | 'right' | 'startOn' | 'endOn'>;

/** Each subject as a holding of its own, on the days that it has in common with the period. */
function holdingsOf(subjects: Subjects, period: Period): Holding[] {
  return AUTHORIZED_SUBJECTS.flatMap((subject) => {
    const given = subjects[subject];
    if (!given) return [];
    const { right, ...days } = typeof given === 'string' ? { right: given } : given;
    const clipped = clipPeriod(period, { ...period, ...days });
    return clipped ? [{ subject, right, ...clipped }] : [];
  });
}

/** What a delegate gets: never a subject, a right or a day beyond the organisation's own (domain, section 9, decision 8). */
function passed(held: readonly Holding[], { period, subjects }: Delegate): Holding[] {
  return held.flatMap((own) => {
    const days = clipPeriod(own, period);
    if (!days) return [];
    const asked = subjects
      ? holdingsOf({ [own.subject]: subjects[own.subject] }, days)
      : [{ ...own, ...days }];
    return asked.map((one) => (own.right === 'read' ? { ...one, right: 'read' as const } : one));
  });
}

/** The authorizations of an organisation in one file: its own ones first, then those of its delegates. */
export function buildGrants({
  organisationId,
  fileId,
  period,
  subjects,
  delegates,
}: Grants): Authorization[] {
  const held = holdingsOf(subjects, period);
  const passing = held.filter(({ subject }) => fileId === organisationId || isDelegable(subject));
  const granted = (contactId: string | null, holdings: readonly Holding[]) =>
    holdings.map((holding) => buildAuthorization({ organisationId, fileId, contactId, ...holding }));
  const delegated = delegates.flatMap((one) => granted(one.contactId, passed(passing, one)));
  return [...granted(null, held), ...delegated];
}
