import { getContact } from '#contract/contacts/contact.operations.ts';
import type { Operation } from '#contract/operation.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { createSavedView } from '#contract/saved-views/saved-view.operations.ts';
import { savedViewSchema } from '#contract/saved-views/saved-view.schema.ts';
import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { type Answer, type Caller, type CallOf, createCaller } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import {
  DELEGATED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
} from '#tests/harness/test-world.ts';

export const anais = memberOf(FIRM, 'anais');
export const maude = memberOf(FIRM, 'maude');
const huong = memberOf(FIRM, 'huong');
const jerome = memberOf(FIRM, 'jerome');
const ciaran = memberOf(FIRM, 'ciaran');
const stranger = memberOf(FOREIGN_ORGANISATION, 'manager');

const [ownHolding] = recordsOf('authorizations', FIRM, DELEGATED_CLIENT);

type Call = CallOf<Operation>;

const firmParams = { profileId: anais.profileId };

function exportOf(column: string): Call {
  const rows = { kind: 'all', except: [] };
  const body = { format: 'csv', language: 'fr', columns: [column], rows, query: {} };
  return { params: firmParams, body };
}

const newView = () => ({ list: 'contacts', name: crypto.randomUUID(), address: '', shared: false }) as const;

/** A view to change: nobody else's call meets it. */
async function callOnView(caller: Caller): Promise<Call> {
  const made = await caller.call(createSavedView, { params: firmParams, body: newView() });
  const { id, version } = savedViewSchema.parse(made.json);
  return { params: { ...firmParams, viewId: id }, ifMatch: version };
}

/** A call of each operation to which nobody objects: what the scenarios then spoil. */
const GOOD_CALLS: Readonly<Record<string, Call | ((caller: Caller) => Call | Promise<Call>)>> = {
  getSession: {},
  createSession: { body: { email: anais.email, password: DEMO_PASSWORD } },
  endSession: {},
  selectProfile: { body: { profileId: anais.profileId } },
  listContacts: { params: { profileId: anais.profileId } },
  getContact: { params: { profileId: anais.profileId, contactId: maude.contactId } },
  updateContact: {
    params: { profileId: anais.profileId, contactId: maude.contactId },
    body: { language: 'en' },
    ifMatch: 1,
  },
  listAuthorizations: { params: firmParams },
  getAuthorization: { params: { ...firmParams, authorizationId: ownHolding?.id ?? '' } },
  listOrganisationRelations: { params: firmParams },
  getContactAccess: { params: { ...firmParams, contactId: maude.contactId } },
  getClientFile: { params: { ...firmParams, fileId: DELEGATED_CLIENT.id } },
  explainContactAccess: {
    params: firmParams,
    query: { contact: maude.contactId, file: DELEGATED_CLIENT.id, subject: 'monthly-report' },
  },
  listHistory: { params: firmParams, query: { subject: 'contact', id: maude.contactId } },
  getMatrix: { params: firmParams },
  exportContacts: exportOf('contact'),
  exportAuthorizations: exportOf('subject'),
  exportOrganisationRelations: exportOf('client'),
  listSavedViews: { params: firmParams, query: { list: 'contacts' } },
  createSavedView: () => ({ params: firmParams, body: newView() }),
  updateSavedView: async (caller) => ({ ...(await callOnView(caller)), body: { shared: true } }),
  deleteSavedView: callOnView,
};

/** The good call of an operation; an operation without one fails the test that asks for it. */
export async function goodCallOf({ id }: Operation, caller: Caller): Promise<Call> {
  const call = GOOD_CALLS[id];
  if (!call) throw new Error(`no good call is written for ${id}`);
  return typeof call === 'function' ? call(caller) : call;
}

export interface Scene {
  readonly service: Service;
  readonly operation: Operation;
  readonly good: Call;
  /** Anaïs, Personne responsable of the firm. */
  readonly caller: Caller;
}

type Scenario = (scene: Scene) => Promise<Answer>;

/** Somebody asks about the firm's contact Maude through his own profile. */
async function askAs({ service, operation, good }: Scene, who: typeof anais): Promise<Answer> {
  const caller = await service.signIn(who.email);
  return caller.call(operation, { ...good, params: { ...good.params, profileId: who.profileId } });
}

/** Every method of the port does the same wrong thing. */
function broken<Port extends object>(port: Port, fail: () => never): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member === 'function') return async () => fail();
      return member !== null && typeof member === 'object' ? broken(member, fail) : member;
    },
  });
}

function whenBroken(fail: () => never): Scenario {
  return ({ service, operation, good, caller }) => {
    const change = ({ auth, store }: Dependencies) => ({
      auth: broken(auth, fail),
      store: broken(store, fail),
    });
    return createCaller(service.with(change), caller.cookie).call(operation, good);
  };
}

function createGate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** What makes each code come, whatever the operation. */
export const SCENARIOS: Readonly<Partial<Record<ProblemCode, Scenario>>> = {
  'internal-error': whenBroken(() => {
    throw new Error('/srv/mandat/secret/path.ts:12 is broken');
  }),
  'service-unavailable': whenBroken(() => {
    throw new StoreUnavailable('no connection to db.internal.example:5432');
  }),
  'query-invalid': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, query: { ...good.query, surprise: '1' } }),
  'cursor-invalid': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, query: { ...good.query, cursor: 'AAAA' } }),
  'session-required': ({ service, operation, good }) => service.anonymous.call(operation, good),
  'cross-site-refused': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, headers: { 'sec-fetch-site': 'cross-site' } }),
  'not-found': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, params: { ...good.params, profileId: stranger.profileId } }),
  'not-allowed': (scene) => askAs(scene, jerome),
  'body-malformed': ({ operation, good, caller }) => caller.call(operation, { ...good, rawBody: '{"a":' }),
  'body-not-json': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, headers: { 'content-type': 'text/plain' } }),
  'body-too-large': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, rawBody: JSON.stringify('x'.repeat(70_000)) }),
  'fields-invalid': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, rawBody: '{"surprise":1}' }),
  'idempotency-key-required': ({ operation, good, caller }) => caller.call(operation, { ...good, key: null }),
  'idempotency-key-reused': async ({ operation, good, caller }) => {
    const key = crypto.randomUUID();
    const first = await caller.call(operation, { ...good, key, ...(await versionFor(operation, caller)) });
    if (first.status >= 300) throw new Error(`the first call was refused: ${first.text}`);
    return caller.call(operation, {
      ...good,
      key,
      ...(await versionFor(operation, caller)),
      ...OTHER_BODIES[operation.id],
    });
  },
  'idempotency-key-in-progress': async ({ service, operation, good, caller }) => {
    const key = crypto.randomUUID();
    const organisationId = operation.access === 'profile' ? FIRM.id : anais.accountId;
    const [held, taken] = [createGate(), createGate()];
    const scope = { organisationId, accountId: anais.accountId, key };
    const holder = service.store.writeOnce(scope, service.clock.now(), async () => {
      taken.open();
      await held.opened;
    });
    await taken.opened;
    const answer = await caller.call(operation, { ...good, key });
    held.open();
    await holder;
    return answer;
  },
  'version-required': ({ operation, good, caller }) => caller.call(operation, { ...good, ifMatch: null }),
  'version-stale': ({ operation, good, caller }) => caller.call(operation, { ...good, ifMatch: 9999 }),
  'credentials-refused': ({ service, operation }) =>
    service.anonymous.call(operation, { body: { email: anais.email, password: 'x'.repeat(20) } }),
  'account-disabled': ({ service }) =>
    service.anonymous.call(createSession, { body: { email: ciaran.email, password: DEMO_PASSWORD } }),
};

/** Another body than the good one, and as good as it. */
const OTHER_BODIES: Readonly<Record<string, Call>> = {
  selectProfile: { rawBody: JSON.stringify({ profileId: huong.profileId }) },
  updateContact: { rawBody: '{}' },
  createSavedView: { rawBody: JSON.stringify({ ...newView(), shared: true }) },
  updateSavedView: { rawBody: '{}' },
  deleteSavedView: { ifMatch: 2 },
};

/** The version that stands; a view has just been made, and its good call names its own. */
async function versionFor({ versioned, params: { shape } }: Operation, caller: Caller): Promise<Call> {
  if (!versioned || !('contactId' in shape)) return {};
  const params = { profileId: anais.profileId, contactId: maude.contactId };
  const sheet = await caller.call(getContact, { params });
  return { ifMatch: sheet.headers.get('etag') };
}
