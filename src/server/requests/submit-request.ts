import type { submitRequest } from '#contract/requests/request.operations.ts';
import { LINES_AT_ONCE } from '#contract/requests/request.schema.ts';
import type { Act } from '#domain/request/act.ts';
import { ATTESTATION_VERSION, ATTESTED_BY } from '#domain/request/request.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import { NO_LINES } from '#server/store/refreshed-request.ts';
import type { NewRequest } from '#server/store/request-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { applyLines } from './apply-lines.ts';
import { expandContent } from './expand-content.ts';

type Submission = Call<typeof submitRequest>;

/**
 * Keeps what was submitted as a request with a number (issue 4, 4), and applies it at once when it's short; a longer one is left
 * to a job. Gives its id. Throws `attestation-missing`, `fields-invalid`, and what expanding its content does.
 */
export async function submit(
  call: Submission,
  transaction: StoreTransaction,
  deps: Pick<Dependencies, 'codes' | 'displayDelayMs'>,
): Promise<string> {
  const { body, profile, now, today, traceId } = call;
  refuseUnattested(body);
  await transaction.requests.lock(profile.organisation.id);
  await refuseUnknownCorrection(call, transaction);
  const acts = await expandContent(transaction, profile, body.content, { now, today, visibleAt: null });
  if (acts.length === 0) refuseField('/body/content/targets', 'unknown-value');
  const request = newRequest(call, acts);
  await transaction.requests.add(request, acts);
  if (acts.length > LINES_AT_ONCE) return request.id;
  const window = { after: 0, limit: LINES_AT_ONCE, states: [] };
  const lines = await transaction.requests.linesOf(request.organisationId, request.id, window);
  await applyLines(transaction, { request, lines, now, today, traceId, accepted: false }, deps);
  return request.id;
}

function newRequest({ body, profile, session, now }: Submission, acts: readonly Act[]): NewRequest {
  const { firstName, lastName } = session.account;
  return {
    id: crypto.randomUUID(),
    organisationId: profile.organisation.id,
    form: body.form,
    state: 'submitted',
    accountId: session.account.id,
    profileId: profile.id,
    submittedBy: `${firstName} ${lastName}`,
    submittedAt: now.toISOString(),
    appliedAt: null,
    visibleAt: null,
    attestations: body.attestations,
    counts: { ...NO_LINES, pending: acts.length },
    undoes: body.content.kind === 'undo' ? body.content.requestId : null,
    corrects: body.corrects,
    version: 1,
  };
}

/** Exactly what the form asks, in the words that stand now. */
function refuseUnattested({ form, attestations }: Submission['body']): void {
  const current = attestations.filter(({ version }) => version === ATTESTATION_VERSION);
  const told = new Set(current.map(({ key }) => key));
  const asked = ATTESTED_BY[form];
  const complete = asked.every((key) => told.has(key));
  if (!complete || attestations.length !== asked.length) throw new Refusal('attestation-missing');
}

async function refuseUnknownCorrection(
  { body: { corrects }, profile }: Submission,
  { requests }: StoreTransaction,
): Promise<void> {
  if (corrects === null || (await requests.find(profile.organisation.id, corrects))) return;
  refuseField('/body/corrects', 'unknown-value');
}

function refuseField(pointer: string, code: 'unknown-value'): never {
  throw new Refusal('fields-invalid', { fields: [{ pointer, code, params: {} }] });
}
