import type { decideReview } from '#contract/requests/agent.operations.ts';
import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import { type Act, contactOf } from '#domain/request/act.ts';
import { requestNumber } from '#domain/request/request-number.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import { applyLines } from '#server/requests/apply-lines.ts';
import type { RequestLineRecord, RequestRecord } from '#server/store/request-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { isMatter, isReviewed } from './reviewed-act.ts';

type Decision = Call<typeof decideReview>;
type Decided<Kind> = Extract<Decision['body'], { decision: Kind }>;

/** What is decided on: the line that adds the person, or tells of the organisation, of a request that is locked. */
interface Reviewed {
  readonly request: RequestRecord;
  readonly line: RequestLineRecord;
}

/**
 * Accepts a new person, merges it with a contact, or refuses it; all lines of the request that rest on the person go the same way.
 * A change of the organisation is accepted or refused.
 * Throws `review-over` for what waits no more, `fields-invalid` for a contact that isn't the organisation's.
 */
export async function decide(
  call: Decision,
  { request, line }: Reviewed,
  transaction: StoreTransaction,
  deps: Pick<Dependencies, 'codes' | 'displayDelayMs'>,
): Promise<void> {
  const { act } = line;
  const open = request.state === 'in-review' && line.state === 'waiting';
  if (!open || !(isReviewed(act) || isMatter(act))) throw new Refusal('review-over');
  if (isMatter(act) && call.body.decision === 'merge') refuseField('/body/decision');
  const lines = isMatter(act) ? [line] : await restingOn(act.newContactId, request, transaction);
  await tell(call, request, line, transaction);
  switch (call.body.decision) {
    case 'accept':
      return applyAgain(call, request, lines, transaction, deps);
    case 'merge': {
      const { contactId } = call.body;
      await refuseUnknown(request, contactId, transaction);
      const merged = lines.map((one) => ({ ...one, act: mergedAct(one.act, contactId) }));
      return applyAgain(call, request, merged, transaction, deps);
    }
    case 'refuse':
      return refuse(call, call.body, { request, lines }, transaction);
  }
}

/** The lines that wait for the same person. */
async function restingOn(
  newContactId: string,
  { organisationId, id }: RequestRecord,
  { requests }: StoreTransaction,
): Promise<RequestLineRecord[]> {
  const window = { after: 0, limit: MAX_LINES, states: ['waiting'] } as const;
  const waiting = await requests.linesOf(organisationId, id, window);
  return waiting.filter(({ act }) => contactOf(act) === newContactId);
}

async function applyAgain(
  { now, today, traceId }: Decision,
  request: RequestRecord,
  lines: readonly RequestLineRecord[],
  transaction: StoreTransaction,
  deps: Pick<Dependencies, 'codes' | 'displayDelayMs'>,
): Promise<void> {
  const reopened = lines.map(({ number, act }) => ({ number, act }));
  await transaction.requests.reopenLines(request.organisationId, request.id, reopened);
  await applyLines(transaction, { request, lines, now, today, traceId, accepted: true }, deps);
}

function mergedAct(act: Act, contactId: string): Act {
  return act.kind === 'grant'
    ? { ...act, contactId, person: null, newContactId: null }
    : 'contactId' in act
      ? { ...act, contactId }
      : act;
}

async function refuseUnknown(
  { organisationId }: RequestRecord,
  contactId: string,
  { contacts }: StoreTransaction,
): Promise<void> {
  if (await contacts.find(organisationId, contactId)) return;
  refuseField('/body/contactId');
}

function refuseField(pointer: string): never {
  throw new Refusal('fields-invalid', { fields: [{ pointer, code: 'unknown-value', params: {} }] });
}

async function refuse(
  { now, today }: Decision,
  { reason }: Decided<'refuse'>,
  { request, lines }: { readonly request: RequestRecord; readonly lines: readonly RequestLineRecord[] },
  transaction: StoreTransaction,
): Promise<void> {
  const { organisationId, id, accountId, profileId } = request;
  const refusal = { code: 'refused-by-agent', params: { reason } } as const;
  const refused = lines.map(({ act: _, ...line }) => ({ ...line, state: 'refused' as const, refusal }));
  await transaction.requests.settleLines(organisationId, id, refused);
  await transaction.requests.refresh(organisationId, id, { now, visibleAt: null });
  const profile = await transaction.profiles.find(accountId, profileId, today);
  const found = profile && (await transaction.contacts.find(organisationId, profile.contactId));
  if (!profile || !found?.contact.email) return;
  const { email, firstName, language } = found.contact;
  const mail = outgoingMail({
    organisationId,
    contactId: profile.contactId,
    to: email,
    language,
    template: 'request-refused',
    values: { firstName, organisation: profile.organisation.name, request: requestNumber(request.number) },
    now,
  });
  await transaction.outbox.queue([mail]);
}

/** An agent has no profile there: the line of the journal names the one it was asked through. */
async function tell(
  { session, body, now, traceId }: Decision,
  { organisationId, id, profileId }: RequestRecord,
  { number, contactId }: RequestLineRecord,
  { journal }: StoreTransaction,
): Promise<void> {
  const { decision, ...rest } = body;
  await journal.append([
    {
      organisationId,
      at: now,
      accountId: session.account.id,
      profileId,
      action: `review-${decision}`,
      subjectType: 'request',
      subjectId: id,
      before: { line: number, newContactId: contactId },
      after: { ...rest },
      traceId,
      requestId: id,
    },
  ]);
}
