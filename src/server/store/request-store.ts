import type { Act, EndChange } from '#domain/request/act.ts';
import type { Effect, LineChanges, LineNote, LineRefusal, PlanFacts } from '#domain/request/plan.ts';
import type {
  AttestationKey,
  LineCounts,
  LineState,
  RequestForm,
  RequestState,
} from '#domain/request/request.ts';

export interface Attested {
  readonly key: AttestationKey;
  readonly version: number;
  /** The language in which it was read. */
  readonly language: 'fr' | 'en';
}

/** A submitted form. Who submitted it stands as he was then. */
export interface RequestRecord {
  readonly id: string;
  readonly organisationId: string;
  /** Counts from 1 in the organisation; shown as `D-000123`. */
  readonly number: number;
  readonly form: RequestForm;
  readonly state: RequestState;
  readonly accountId: string;
  readonly profileId: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  /** When its last line was settled. */
  readonly appliedAt: string | null;
  /** When the tables show it as settled. */
  readonly visibleAt: string | null;
  readonly attestations: readonly Attested[];
  readonly counts: LineCounts;
  /** The request that this one undoes, or corrects and submits again. */
  readonly undoes: string | null;
  readonly corrects: string | null;
  /** Counts the changes, from 1: what `ETag` carries. */
  readonly version: number;
}

export interface RequestLineRecord {
  /** From 1 in its request. */
  readonly number: number;
  readonly act: Act;
  readonly state: LineState;
  /** The contact it is about, as known when read; null when there is none yet. */
  readonly contactId: string | null;
  readonly refusal: LineRefusal | null;
  readonly notes: readonly LineNote[];
  readonly gained: readonly Effect[];
  readonly lost: readonly Effect[];
  /** The records whose end it moved, so that it can be undone; in a line about a firm, ties too. */
  readonly relationEnds: readonly EndChange[];
  readonly authorizationEnds: readonly EndChange[];
}

export type NewRequest = Omit<RequestRecord, 'number'>;

/** What the run of a line changes of it. */
export interface SettledLine extends Omit<RequestLineRecord, 'act'> {}

export interface RequestListRequest {
  readonly organisationId: string;
  readonly states: readonly RequestState[];
  readonly forms: readonly RequestForm[];
  /** Those before this number: the newest first. */
  readonly before: number | undefined;
  readonly limit: number;
}

export interface RequestReads {
  /** The newest first. */
  list(
    request: RequestListRequest,
  ): Promise<{ readonly requests: readonly RequestRecord[]; readonly total: number }>;
  find(organisationId: string, requestId: string): Promise<RequestRecord | undefined>;
  /** Lines in order, after this number, with these states (empty: all). */
  linesOf(
    organisationId: string,
    requestId: string,
    window: { readonly after: number; readonly limit: number; readonly states: readonly LineState[] },
  ): Promise<readonly RequestLineRecord[]>;
  /** The numbers of these requests, by id. */
  numbersOf(organisationId: string, requestIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The newest request that corrects each of these, by the id of the corrected one. */
  correctionsOf(
    organisationId: string,
    requestIds: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<RequestRecord, 'id' | 'number'>>>;
  /** Of these requests, those that ended something, or moved an end, which no later request has undone. */
  undoableOf(organisationId: string, requestIds: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Everything that planning these acts rests on; the number of statements doesn't grow with the acts. `beside`: contacts whom other
   * acts of the request name, none of whom counts as somebody else who covers a file.
   */
  factsFor(
    organisationId: string,
    acts: readonly Act[],
    at: Pick<PlanFacts, 'today' | 'now' | 'visibleAt'>,
    beside?: readonly string[],
  ): Promise<PlanFacts>;
  /** Requests that wait for an agent, of every organisation, the oldest first. */
  inReview(limit: number): Promise<ReadonlyArray<RequestRecord & { readonly organisation: string }>>;
}

export interface RequestWrites {
  /** Nobody else plans or applies acts in the organisation before this transaction ends. */
  lock(organisationId: string): Promise<void>;
  /** Keeps a new request with its lines, all pending, and gives its number. */
  add(request: NewRequest, acts: readonly Act[]): Promise<number>;
  /** Settles lines by one statement. */
  settleLines(organisationId: string, requestId: string, lines: readonly SettledLine[]): Promise<void>;
  /** Puts the acts of these lines in the place of what they were, and makes them pending again (an agent merged them, or another try). */
  reopenLines(
    organisationId: string,
    requestId: string,
    lines: ReadonlyArray<{ readonly number: number; readonly act: Act }>,
  ): Promise<void>;
  /** Counts its lines anew, and sets state and instants accordingly. */
  refresh(
    organisationId: string,
    requestId: string,
    at: { readonly now: Date; readonly visibleAt: string | null },
  ): Promise<void>;
  /** Takes one request that has pending lines and whose lease (if any) has run out, for `leaseMs`. */
  claim(now: Date, leaseMs: number): Promise<RequestRecord | undefined>;
  /** Keeps a request that was claimed until then, unless nothing of it is left to run. */
  renew(organisationId: string, requestId: string, until: Date): Promise<void>;
}

/** Applies what the domain planned, by set statements. */
export interface ChangeWrites {
  /** Everything that these lines change: contacts, relations, authorizations, ends. Throws `StoreRefusal` for what no plan allows. */
  apply(organisationId: string, changes: readonly LineChanges[]): Promise<void>;
  /** The same of what an employer's lines change in a firm's records: its ties, what it holds and what it has passed on. */
  applyToFirm(firmId: string, changes: readonly LineChanges[]): Promise<void>;
}
