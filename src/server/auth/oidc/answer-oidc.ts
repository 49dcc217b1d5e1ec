import type { SecurityEventKind } from '#domain/access/security-event.ts';
import { placeOf } from '#server/accounts/account-limits.ts';
import { addressOf } from '#server/accounts/address-of.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { respond } from '#server/http/respond.ts';
import type { Oidc } from './create-oidc.ts';
import { IdentityRefused, ProviderUnavailable, type RefusedReason } from './identity.ts';
import { oidcCookie } from './oidc-cookie.ts';

/** One of the two steps, as a browser asks for it. */
export interface OidcStep {
  readonly request: Request;
  readonly deps: Dependencies;
  readonly oidc: Oidc;
  readonly traceId: string;
  readonly address: string | null;
}

/** Why the sign-in page is shown again; the client has the words. */
type Outcome = 'refusee' | 'annulee' | 'sans-preuve' | 'sans-compte' | 'second-facteur' | 'indisponible';

const REFUSALS = {
  refused: 'refusee',
  cancelled: 'annulee',
  unproved: 'sans-preuve',
} as const satisfies Record<RefusedReason, Outcome>;

/** Comings back from one network address within a quarter of an hour. */
const RETURNS = { limit: 60, windowMs: 15 * 60_000 };

/** Sends the browser to the provider. */
export async function startOidc({ request, deps, oidc, traceId }: OidcStep): Promise<Response> {
  try {
    const { location, carried } = await oidc.start();
    return redirect(location, traceId, [oidcCookie(request, oidc.secure).keep(carried)]);
  } catch (cause) {
    return failed(cause, { deps, traceId, cookies: [] });
  }
}

/** Signs in the account that has the proved address, or tells kindly why not: no account is made by this. */
export async function finishOidc(step: OidcStep): Promise<Response> {
  const { request, deps, oidc, traceId, address } = step;
  const cookie = oidcCookie(request, oidc.secure);
  const cookies = [cookie.forget()];
  try {
    const key = await deps.codes.hash('openid connect from an address', placeOf(address));
    const taken = await deps.store.limits.take([{ key, ...RETURNS }], deps.clock.now());
    if (!taken.allowed) return again('indisponible', traceId, cookies);
    const { email } = await oidc.finish(new URL(request.url).searchParams, cookie.carried);
    const opened = await openFor(addressOf(email), step);
    if (typeof opened === 'string') return again(opened, traceId, cookies);
    return redirect('/', traceId, [...cookies, ...opened]);
  } catch (cause) {
    return failed(cause, { deps, traceId, cookies });
  }
}

/** The cookies of the session that was opened, or why there is none. */
async function openFor(email: string, step: OidcStep): Promise<readonly string[] | Outcome> {
  const { request, deps, address } = step;
  const account = (await deps.store.accounts.findByEmail(email))?.account;
  if (!account) return 'sans-compte';
  // What the account asks beside a password, the provider doesn't give.
  const guarded = Boolean((await deps.store.secondFactors.of(account.id))?.confirmedAt);
  const opened = guarded ? undefined : await deps.auth.openSession(account.id, request.headers, address);
  await note(step, opened ? 'signed-in' : 'sign-in-failed', account.id);
  if (opened) return opened.cookies;
  return guarded ? 'second-facteur' : 'refusee';
}

async function note({ deps, traceId, address }: OidcStep, kind: SecurityEventKind, accountId: string) {
  const call = { now: deps.clock.now(), traceId, address };
  const event = eventOf(call, kind, { accountId, method: 'identity-provider' });
  await deps.store.write(({ securityEvents }) => securityEvents.append([event]));
}

interface Failure {
  readonly deps: Dependencies;
  readonly traceId: string;
  readonly cookies: readonly string[];
}

/** A refusal is the provider's or the browser's; anything else is told to the log, never to the address bar. */
function failed(cause: unknown, { deps, traceId, cookies }: Failure): Response {
  if (cause instanceof IdentityRefused) return again(REFUSALS[cause.reason], traceId, cookies);
  const message = cause instanceof ProviderUnavailable ? 'identity-provider-unavailable' : 'internal-error';
  deps.log.error({ traceId, operation: 'openIdConnect', cause }, message);
  return again('indisponible', traceId, cookies);
}

function again(outcome: Outcome, traceId: string, cookies: readonly string[]): Response {
  return redirect(`/connexion?identite=${outcome}`, traceId, cookies);
}

function redirect(location: string, traceId: string, cookies: readonly string[]): Response {
  return respond({ status: 302, headers: { location }, body: null }, traceId, cookies);
}
