import {
  createSavedView,
  deleteSavedView,
  listSavedViews,
  updateSavedView,
} from '#contract/saved-views/saved-view.operations.ts';
import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import { manages } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import { type SavedView, seesView, viewAbilities } from '#domain/saved-view/saved-view.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Call, Route, Verdict } from '#server/http/route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { addView, changeView, removeView } from './write-saved-view.ts';

const list = readRoute(listSavedViews, {
  load: async () => 'views' as const,
  authorize: ({ profile }) => mayKeep(profile),
  act: ({ profile, query }, _views, store) =>
    store.savedViews.listOf(profile.organisation.id, profile.accountId, query.list),
  present: ({ profile }, views) => ({
    views: views.filter((view) => seesView(profile, view)).map((view) => presentView(profile, view)),
  }),
});

const create = writeRoute(createSavedView, {
  async load({ profile, body }, { savedViews }) {
    await savedViews.lock(profile.organisation.id);
    return savedViews.listOf(profile.organisation.id, profile.accountId, body.list);
  },
  authorize: ({ profile }) => mayKeep(profile),
  act: addView,
  present({ profile, body }, views) {
    const made = views.find(({ accountId, name }) => accountId === profile.accountId && name === body.name);
    if (!made) throw new Error('the view that was just added is gone');
    return presentView(profile, made);
  },
});

const update = writeRoute(updateSavedView, {
  load: loadView,
  authorize: ({ profile }, view) => mayChange(profile, view),
  act: changeView,
  present: ({ profile }, view) => presentView(profile, view),
});

const remove = writeRoute(deleteSavedView, {
  load: loadView,
  authorize: ({ profile }, view) => mayChange(profile, view),
  act: removeView,
  present: ({ profile }, view) => presentView(profile, view),
});

/** Another organisation's view, or somebody else's own, is none of the caller's business. */
async function loadView(
  { profile, params }: Pick<Call<typeof updateSavedView>, 'profile' | 'params'>,
  { savedViews }: StoreTransaction,
): Promise<SavedView | undefined> {
  await savedViews.lock(profile.organisation.id);
  const view = await savedViews.find(profile.organisation.id, params.viewId);
  return view && seesView(profile, view) ? view : undefined;
}

function mayKeep(profile: Profile): Verdict {
  return manages(profile) ? 'allowed' : 'not-allowed';
}

function mayChange(profile: Profile, view: SavedView): Verdict {
  return viewAbilities(profile, view).includes('update') ? 'allowed' : 'not-allowed';
}

function presentView(profile: Profile, view: SavedView): SavedViewAnswer {
  const { id, list: viewed, name, address, shared, accountId, version } = view;
  const own = accountId === profile.accountId;
  return { id, list: viewed, name, address, shared, own, abilities: viewAbilities(profile, view), version };
}

export const savedViewRoutes: readonly Route[] = [list, create, update, remove];
