import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type {
  OrganisationRelation,
  OrganisationRelationKind,
} from '#domain/relation/organisation-relation.ts';
import type { ListAnswer, ListWindow } from './list-answer.ts';

/** Values of a position: `client`: the file's name; `active`: 0 active or 1 not, then the name; `end`: the end day, then the name. */
export type OrganisationRelationListSort = 'client' | 'active' | 'end';

export interface OrganisationRelationListRequest extends ListWindow {
  /** Relations in which the organisation serves a client, or is the client itself. */
  readonly organisationId: string;
  readonly day: CalendarDay;
  /** « État au »: leaves out what starts after the day. */
  readonly startedOnly: boolean;
  /** Words already folded; each must be found in the names of both sides. */
  readonly words: readonly string[];
  readonly kinds: readonly OrganisationRelationKind[];
  readonly active: boolean | undefined;
  readonly endingWithin: number | undefined;
  readonly sort: OrganisationRelationListSort;
}

export interface OrganisationRelationListEntry {
  readonly relation: OrganisationRelation;
  readonly file: ClientFile;
  readonly organisation: Organisation;
}

export interface OrganisationRelationReads {
  list(request: OrganisationRelationListRequest): Promise<ListAnswer<OrganisationRelationListEntry>>;
}

export interface OrganisationRelationWrites {
  /** Adds them all, or throws `StoreRefusal`. */
  add(relations: readonly OrganisationRelation[]): Promise<void>;
  /** Ends those of them that have started by that day and end later; says how many. `organisationId` is who serves. */
  end(organisationId: string, relationIds: readonly string[], endOn: CalendarDay): Promise<number>;
}
