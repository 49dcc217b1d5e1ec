import { checkDay, checkPeriod, endOf } from '#client/forms/day-rules.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import type { Report } from '#client/forms/report.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { AUTHORIZED_SUBJECTS, type AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { addDays, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { readNeq } from '#domain/organisation/neq.ts';

/** What an employer does with its firms; nobody has to look at it first. */
export const FIRM_MATTERS = ['tie-firm', 'firm-subjects', 'end-tie'] as const;

export type FirmMatter = (typeof FIRM_MATTERS)[number];

export function isFirmMatter(matter: string): matter is FirmMatter {
  return FIRM_MATTERS.some((one) => one === matter);
}

/** As they are typed, in the order of the page. */
export interface FirmValues {
  firmNeq: string;
  firmId: string;
  startOn: string;
  endOn: string;
  noEnd: boolean;
  fromOn: string;
  writes: AuthorizedSubject[];
  reads: AuthorizedSubject[];
  /** The firm whose subjects were filled in, so that what is ticked since stays. */
  subjectsOf: string;
  atOnce: boolean;
  lastDay: string;
}

export const NO_FIRM: FirmValues = {
  firmNeq: '',
  firmId: '',
  startOn: '',
  endOn: '',
  noEnd: true,
  fromOn: '',
  writes: [],
  reads: [],
  subjectsOf: '',
  atOnce: true,
  lastDay: '',
};

export function checkFirm(report: Report, matter: FirmMatter, values: FirmValues, today: string): void {
  if (matter === 'tie-firm') {
    if (values.firmNeq.trim() === '') report(['firmNeq'], 'firm-neq-missing');
    else if (readNeq(values.firmNeq) === undefined) report(['firmNeq'], 'neq-wrong');
    checkPeriod(report, values, today);
    return;
  }
  if (values.firmId === '') report(['firmId'], 'firm-missing');
  if (matter === 'firm-subjects') checkComing(report, 'fromOn', values.fromOn, today);
  else if (!values.atOnce) checkComing(report, 'lastDay', values.lastDay, today);
}

function checkComing(report: Report, path: 'fromOn' | 'lastDay', typed: string, today: string): void {
  if (checkDay(report, [path], typed) && typed.trim() < today) report([path], 'day-past', { today });
}

type ActInput = Extract<ContentInput, { kind: 'acts' }>['acts'][number];

export function firmAct(matter: FirmMatter, values: FirmValues, today: string): ActInput {
  const subjects = [
    ...values.writes.map((subject) => ({ subject, right: 'write' as const })),
    ...values.reads.map((subject) => ({ subject, right: 'read' as const })),
  ];
  const { firmId } = values;
  switch (matter) {
    case 'tie-firm':
      return {
        kind: 'tie-firm',
        neq: readNeq(values.firmNeq) ?? '',
        startOn: values.startOn.trim(),
        endOn: endOf(values),
        subjects,
      };
    case 'firm-subjects':
      return { kind: 'firm-subjects', firmId, fromOn: values.fromOn.trim(), subjects };
    case 'end-tie':
      return {
        kind: 'end-tie',
        firmId,
        // What ends at once has had its last day yesterday.
        lastDay: values.atOnce ? addDays(calendarDay(today), -1) : values.lastDay.trim(),
      };
  }
}

/** A line of this form, to be corrected; undefined: it's about no firm. */
export function firmValuesOf(act: RequestLine['act']): ({ matter: FirmMatter } & FirmValues) | undefined {
  switch (act.kind) {
    case 'tie-firm': {
      const { neq: firmNeq, startOn } = act;
      const noEnd = act.endOn === NO_END;
      const endOn = noEnd ? '' : act.endOn;
      return { ...NO_FIRM, matter: act.kind, firmNeq, startOn, endOn, noEnd, ...ticked(act.subjects) };
    }
    case 'firm-subjects': {
      const { firmId, fromOn } = act;
      return { ...NO_FIRM, matter: act.kind, firmId, subjectsOf: firmId, fromOn, ...ticked(act.subjects) };
    }
    case 'end-tie':
      return { ...NO_FIRM, matter: act.kind, firmId: act.firmId, atOnce: false, lastDay: act.lastDay };
    default:
      return undefined;
  }
}

/** Subjects by right, in the order of the catalogue. */
export function ticked(
  grants: ReadonlyArray<{ readonly subject: AuthorizedSubject; readonly right: string | null }>,
): Pick<FirmValues, 'writes' | 'reads'> {
  const of = (right: string) =>
    AUTHORIZED_SUBJECTS.filter((subject) =>
      grants.some((one) => one.subject === subject && one.right === right),
    );
  return { writes: of('write'), reads: of('read') };
}
