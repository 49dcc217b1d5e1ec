import type { FieldProblem } from '#contract/problem.ts';
import type {
  createSavedView,
  deleteSavedView,
  updateSavedView,
} from '#contract/saved-views/saved-view.operations.ts';
import { MAX_VIEWS, type SavedView } from '#domain/saved-view/saved-view.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { StoreTransaction } from '#server/store/store.ts';

type Writing = Call<typeof createSavedView> | Call<typeof updateSavedView> | Call<typeof deleteSavedView>;

/** `views`: what the caller sees of the list, his own among them. */
export async function addView(
  call: Call<typeof createSavedView>,
  views: readonly SavedView[],
  transaction: StoreTransaction,
): Promise<void> {
  const { accountId, organisation } = call.profile;
  const own = views.filter((view) => view.accountId === accountId);
  if (own.length >= MAX_VIEWS) refuse('too-many', { max: MAX_VIEWS });
  if (own.some(({ name }) => name === call.body.name)) refuse('name-taken');
  const view: SavedView = {
    organisationId: organisation.id,
    id: crypto.randomUUID(),
    accountId,
    ...call.body,
    version: 1,
  };
  await transaction.savedViews.keep(view);
  await tell(call, 'saved-view-created', undefined, view, transaction);
}

/** Sent unchanged, nothing changes. */
export async function changeView(
  call: Call<typeof updateSavedView>,
  before: SavedView,
  transaction: StoreTransaction,
): Promise<void> {
  const { name = before.name, address = before.address, shared = before.shared } = call.body;
  if (name === before.name && address === before.address && shared === before.shared) return;
  if (name !== before.name) {
    const { organisationId, accountId, list } = before;
    const others = await transaction.savedViews.listOf(organisationId, accountId, list);
    if (others.some((view) => view.accountId === accountId && view.name === name)) refuse('name-taken');
  }
  const after: SavedView = { ...before, name, address, shared, version: before.version + 1 };
  await transaction.savedViews.keep(after);
  await tell(call, 'saved-view-updated', before, after, transaction);
}

export async function removeView(
  call: Call<typeof deleteSavedView>,
  view: SavedView,
  transaction: StoreTransaction,
): Promise<void> {
  await transaction.savedViews.remove(view.organisationId, view.id);
  await tell(call, 'saved-view-deleted', view, undefined, transaction);
}

/** A line of the journal for what others see too; what one keeps for oneself leaves none. */
async function tell(
  call: Writing,
  action: string,
  before: SavedView | undefined,
  after: SavedView | undefined,
  transaction: StoreTransaction,
): Promise<void> {
  const view = after ?? before;
  if (!view || !(before?.shared || after?.shared)) return;
  await transaction.journal.append([
    {
      organisationId: view.organisationId,
      at: call.now,
      accountId: call.session.account.id,
      profileId: call.profile.id,
      action,
      subjectType: 'saved-view',
      subjectId: view.id,
      before: factsOf(before),
      after: factsOf(after),
      traceId: call.traceId,
      requestId: null,
    },
  ]);
}

function factsOf(view: SavedView | undefined): Record<string, unknown> {
  if (!view) return {};
  const { list, name, address, shared } = view;
  return { list, name, address, shared };
}

function refuse(code: FieldProblem['code'], params: FieldProblem['params'] = {}): never {
  throw new Refusal('fields-invalid', { fields: [{ pointer: '/body/name', code, params }] });
}
