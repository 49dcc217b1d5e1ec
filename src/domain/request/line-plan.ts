import type { Authorization } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { EndChange } from './act.ts';
import type {
  Effect,
  LineChanges,
  LineNote,
  LineNoteCode,
  LineOutcome,
  LinePlan,
  LineRefusalCode,
} from './plan.ts';

export const NO_CHANGES: LineChanges = {
  contactAdded: null,
  contactChanged: null,
  relationsAdded: [],
  relationEnds: [],
  authorizationsAdded: [],
  authorizationEnds: [],
  organisationChanged: null,
  tiesAdded: [],
  tieEnds: [],
  matter: null,
  mail: null,
};

type Params = Readonly<Record<string, string>>;

export function note(code: LineNoteCode, params: Params = {}): LineNote {
  return { code, params };
}

/** A line that can't be applied, and changes nothing. */
export function refused(contactId: string | null, code: LineRefusalCode, params: Params = {}): LinePlan {
  return {
    contactId,
    firmId: null,
    outcome: 'refused',
    refusal: { code, params },
    notes: [],
    changes: NO_CHANGES,
    gained: [],
    lost: [],
  };
}

interface Planned {
  readonly contactId: string | null;
  /** The changes are of this firm's records; what is gained and lost is the firm's own. */
  readonly firmId?: string;
  readonly changes: Partial<Omit<LineChanges, 'authorizationEnds'>>;
  /** Authorizations whose end moves. */
  readonly moved?: readonly MovedAuthorization[];
  readonly notes?: readonly LineNote[];
  readonly waits?: boolean;
}

/** An authorization as it is, and the end it gets. */
export interface MovedAuthorization {
  readonly row: Authorization;
  readonly endOn: CalendarDay;
}

/** A line that is applied, or waits for an agent, or finds everything as it asks. */
export function planned(line: Planned): LinePlan {
  const { contactId, firmId = null, notes = [], waits = false } = line;
  const moved = (line.moved ?? []).filter(({ row, endOn }) => row.endOn !== endOn);
  const authorizationEnds = moved.flatMap(({ row, endOn }) => endChange(row, endOn));
  const changes = { ...NO_CHANGES, ...line.changes, authorizationEnds };
  const longer = moved.filter(({ row, endOn }) => endOn > row.endOn);
  const told = (row: Authorization) => (row.contactId === null) === (firmId !== null);
  const gained = greatest([...changes.authorizationsAdded, ...longer.map(({ row }) => row)].filter(told));
  const shorter = moved.filter(({ row, endOn }) => endOn < row.endOn);
  const lost = greatest(shorter.map(({ row }) => row).filter(told));
  return {
    contactId,
    firmId,
    outcome: waits ? 'waits' : outcomeOf(changes),
    refusal: null,
    notes,
    changes,
    gained: [...gained.values()],
    // A lesser right that gives way to a greater one isn't lost: write includes read (section 9, decision 8).
    lost: [...lost].flatMap(([key, effect]) => {
      const instead = gained.get(key)?.right;
      return instead === 'write' || instead === effect.right ? [] : [effect];
    }),
  };
}

/** The end that a record gets, unless it has it already. */
export function endChange(
  row: { readonly id: string; readonly endOn: CalendarDay },
  endOn: CalendarDay,
): EndChange[] {
  return row.endOn === endOn ? [] : [{ id: row.id, before: row.endOn, endOn }];
}

function outcomeOf(changes: LineChanges): LineOutcome {
  const { contactAdded, contactChanged, organisationChanged, matter, mail, ...rows } = changes;
  const itself = organisationChanged ?? matter;
  const ties = rows.tiesAdded.length + rows.tieEnds.length;
  const moves = rows.relationsAdded.length + rows.relationEnds.length + ties;
  const passes = rows.authorizationsAdded.length + rows.authorizationEnds.length;
  return contactAdded || contactChanged || itself || mail || moves + passes > 0 ? 'applies' : 'unchanged';
}

/** By file and subject, the greatest right among the records. */
function greatest(rows: readonly Authorization[]): Map<string, Effect> {
  const effects = new Map<string, Effect>();
  for (const { contactId, fileId, subject, right } of rows) {
    const key = `${fileId}/${subject}`;
    const greater = effects.get(key)?.right !== 'write';
    if (greater) effects.set(key, { contactId, fileId, subject, right });
  }
  return effects;
}
