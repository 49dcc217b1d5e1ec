import type { Act, EndChange } from '#domain/request/act.ts';
import type { Effect, LineNote, LineRefusal } from '#domain/request/plan.ts';
import type { LineCounts, LineState, RequestForm, RequestState } from '#domain/request/request.ts';
import type { Attested } from '#server/store/request-store.ts';
import type { Json } from './column-kinds.ts';

export interface RequestTable {
  organisation_id: string;
  id: string;
  number: number;
  form: RequestForm;
  state: RequestState;
  account_id: string;
  profile_id: string;
  submitted_by: string;
  submitted_at: Date;
  applied_at: Date | null;
  visible_at: Date | null;
  attestations: Json<Attested[]>;
  counts: Json<LineCounts>;
  undoes: string | null;
  corrects: string | null;
  version: number;
  /** Until then one worker runs it. */
  lease_until: Date | null;
}

export interface RequestLineTable {
  organisation_id: string;
  request_id: string;
  number: number;
  act: Json<Act>;
  state: LineState;
  contact_id: string | null;
  refusal: Json<LineRefusal | null>;
  notes: Json<LineNote[]>;
  gained: Json<Effect[]>;
  lost: Json<Effect[]>;
  relation_ends: Json<EndChange[]>;
  authorization_ends: Json<EndChange[]>;
}
