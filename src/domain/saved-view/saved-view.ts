import { manages } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';

/** The lists of which views can be saved. */
export const VIEWED_LISTS = ['contacts', 'authorizations', 'organisation-relations'] as const;

export type ViewedList = (typeof VIEWED_LISTS)[number];

export const MAX_VIEW_NAME = 80;

/** Views that one account may keep of one list in one organisation. */
export const MAX_VIEWS = 100;

/** A way of looking at a list, kept under a name. */
export interface SavedView {
  readonly organisationId: string;
  readonly id: string;
  readonly list: ViewedList;
  /** One account has no two views of a list under one name. */
  readonly name: string;
  /** The query string of the list's page: search, filters, sort, columns. */
  readonly address: string;
  /** Who made it. */
  readonly accountId: string;
  /** Seen by everyone in the organisation who may see the list. */
  readonly shared: boolean;
  /** From 1, one more at each change. */
  readonly version: number;
}

export const SAVED_VIEW_ABILITIES = ['update', 'delete'] as const;

export type SavedViewAbility = (typeof SAVED_VIEW_ABILITIES)[number];

/** Whether the profile knows of the view: its author does, and of a shared one whoever sees the list. */
export function seesView(profile: Profile, view: SavedView): boolean {
  const there = view.organisationId === profile.organisation.id && profile.standing.active;
  return there && (view.accountId === profile.accountId || (view.shared && manages(profile)));
}

/** The author changes it; a shared one, whoever manages the organisation too. */
export function viewAbilities(profile: Profile, view: SavedView): SavedViewAbility[] {
  const changes = seesView(profile, view) && manages(profile);
  return changes ? [...SAVED_VIEW_ABILITIES] : [];
}
