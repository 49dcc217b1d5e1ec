import { getContact } from '#contract/contacts/contact.operations.ts';
import type { Operation } from '#contract/operation.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { createSavedView } from '#contract/saved-views/saved-view.operations.ts';
import { savedViewSchema } from '#contract/saved-views/saved-view.schema.ts';
import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { issueCodes } from '#server/linking/issue-codes.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { TEST_REPORT_SECRET } from '#tests/harness/backend.ts';
import { type Answer, type Caller, type CallOf, createCaller } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import {
  DELEGATED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
  testWorld,
} from '#tests/harness/test-world.ts';
import { ACCOUNT_CALLS } from './account-calls.ts';
import { ACCOUNT_SCENARIOS } from './account-scenarios.ts';
import { linkingBodies, linkingCallsFor } from './linking-calls.ts';
import { askTooOften, OTHER_PRIVACY_BODIES, PRIVACY_CALLS } from './privacy-calls.ts';
import type { Scene } from './problem-scene.ts';
import { OTHER_REQUEST_BODIES, REQUEST_CALLS, REQUEST_SCENARIOS } from './request-scenarios.ts';

export const anais = memberOf(FIRM, 'anais');
export const maude = memberOf(FIRM, 'maude');
const huong = memberOf(FIRM, 'huong');
const jerome = memberOf(FIRM, 'jerome');
const gaetan = memberOf(DELEGATED_CLIENT, 'gaetan');
const ciaran = memberOf(FIRM, 'ciaran');
const patricia = memberOf(FIRM, 'patricia');
const stranger = memberOf(FOREIGN_ORGANISATION, 'manager');

const [ownHolding] = recordsOf('authorizations', FIRM, DELEGATED_CLIENT);

/** Of the body: decides on what waits. */
const agent = testWorld().personas.find(({ kind }) => kind === 'agent');

/** Who has nothing against him when he calls the operation. */
export function whoCalls({ path }: Operation): { readonly email: string; readonly accountId: string } {
  // Whose account is deleted isn't needed afterwards.
  if (path === '/api/account/deletion') return patricia;
  return agent && path.startsWith('/api/agent') ? agent : anais;
}

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

/** The linking credentials that a contact has just been sent. */
async function credentialsOf(
  { contact }: typeof anais,
  organisation: typeof FIRM,
  { store, codes, clock }: Service,
): Promise<Call> {
  const { id: contactId, email, firstName, language } = contact;
  const recipient = { contactId, email: email ?? '', firstName, language };
  await store.write((transaction) =>
    issueCodes(transaction, [recipient], { codes, organisation, now: clock.now(), traceId: 'trace' }),
  );
  const mail = (await store.outbox.newest(1000)).find((one) => one.contactId === contactId && one.sealed);
  const code = await codes.unseal(mail?.id ?? '', mail?.sealed ?? '');
  // It has left: the next one is the only one sealed.
  await store.write(({ outbox }) => outbox.settle(mail?.id ?? '', { state: 'sent' }, clock.now()));
  return { body: { identifier: mail?.values.identifier ?? '', code } };
}

/** A report on a mail that a worker has taken. */
async function reportOn({ store, clock }: Service): Promise<Call> {
  const id = crypto.randomUUID();
  const now = clock.now();
  await store.write(async ({ outbox }) => {
    const values = { firstName: 'Maïa', organisation: FIRM.name };
    const to = 'maia@courriel.example';
    const mail = { id, organisationId: FIRM.id, to, language: 'fr', template: 'contact-updated' } as const;
    await outbox.queue([outgoingMail({ ...mail, values, now })]);
    await outbox.claim(now, 1000, 1000);
  });
  const headers = { authorization: `Bearer ${TEST_REPORT_SECRET}` };
  return { body: { messageId: id, state: 'delivered' }, headers };
}

/** A server where neither a mailbox nor reports on mails are heard of. */
function withoutMail(service: Service): Caller {
  return createCaller(service.with(() => ({ mailbox: undefined, mailReportSecret: undefined })));
}

/** A call of each operation to which nobody objects: what the scenarios then spoil. */
const GOOD_CALLS: Readonly<
  Record<string, Call | ((caller: Caller, service: Service) => Call | Promise<Call>)>
> = {
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
  getRoster: { params: firmParams },
  getOrganisationDetails: { params: firmParams },
  exportContacts: exportOf('contact'),
  exportAuthorizations: exportOf('subject'),
  exportOrganisationRelations: exportOf('client'),
  listSavedViews: { params: firmParams, query: { list: 'contacts' } },
  createSavedView: () => ({ params: firmParams, body: newView() }),
  updateSavedView: async (caller) => ({ ...(await callOnView(caller)), body: { shared: true } }),
  deleteSavedView: callOnView,
  ...REQUEST_CALLS,
  ...ACCOUNT_CALLS,
  ...linkingCallsFor(gaetan.contactId),
  ...PRIVACY_CALLS,
  linkByCredentials: (_caller, service) => credentialsOf(gaetan, DELEGATED_CLIENT, service),
  listMailbox: {},
  reportMailDelivery: (_caller, service) => reportOn(service),
};

/** The good call of an operation; an operation without one fails the test that asks for it. */
export async function goodCallOf({ id }: Operation, caller: Caller, service: Service): Promise<Call> {
  const call = GOOD_CALLS[id];
  if (!call) throw new Error(`no good call is written for ${id}`);
  return typeof call === 'function' ? call(caller, service) : call;
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
    const privacyContact = Object.defineProperty({ title: null, address: null }, 'title', { get: fail });
    const change = ({ auth, store, mailbox }: Dependencies) => ({
      privacyContact,
      auth: broken(auth, fail),
      store: broken(store, fail),
      ...(mailbox && { mailbox: broken(mailbox, fail) }),
    });
    return createCaller(service.with(change), caller.cookie).call(operation, good);
  };
}

/** A service where every counter is full. */
function withFullLimits(service: Service) {
  const retryAt = new Date(service.clock.now().getTime() + 60_000);
  const take = async () => ({ allowed: false, retryAt, full: [] }) as const;
  return service.with(({ store }) => ({ store: { ...store, limits: { ...store.limits, take } } }));
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
  'not-found': ({ service, operation, good, caller }) => {
    if (operation.id === 'decideReview') {
      const params = { ...good.params, requestId: crypto.randomUUID() };
      return caller.call(operation, { ...good, params });
    }
    if (operation.id === 'explainProfile') {
      return caller.call(operation, { params: { linkId: stranger.profileId } });
    }
    if (operation.id === 'updateIncident') {
      return caller.call(operation, { ...good, params: { incidentId: crypto.randomUUID() } });
    }
    if (operation.id === 'answerRectification') {
      return caller.call(operation, { ...good, params: { rectificationId: crypto.randomUUID() } });
    }
    if (operation.id === 'endAccountSession') {
      return caller.call(operation, { params: { sessionId: crypto.randomUUID() } });
    }
    if (operation.access !== 'profile') return withoutMail(service).call(operation, good);
    return caller.call(operation, { ...good, params: { ...good.params, profileId: stranger.profileId } });
  },
  'not-allowed': (scene) => askAs(scene, jerome),
  'body-malformed': ({ operation, good, caller }) => caller.call(operation, { ...good, rawBody: '{"a":' }),
  'body-not-json': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, headers: { 'content-type': 'text/plain' } }),
  'body-too-large': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, rawBody: JSON.stringify('x'.repeat(operation.bodyLimit ?? 70_000)) }),
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
    const { accountId } = whoCalls(operation);
    const organisationId = operation.access === 'profile' ? FIRM.id : accountId;
    const [held, taken] = [createGate(), createGate()];
    const scope = { organisationId, accountId, key };
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
  'credentials-refused': ({ service, operation, good }) => {
    const body = { email: anais.email, password: 'x'.repeat(20) };
    const wrong = operation.effect === 'report' ? { ...good, headers: {} } : { body };
    return service.anonymous.call(operation, wrong);
  },
  ...REQUEST_SCENARIOS,
  ...ACCOUNT_SCENARIOS,
  'linking-refused': ({ operation, caller }) =>
    caller.call(operation, { body: linkingBodies()[operation.id] }),
  'profile-already-linked': async ({ service, operation, caller }) => {
    const onRecord = linkingCallsFor(maude.contactId)[operation.id];
    return caller.call(operation, onRecord ?? (await credentialsOf(maude, FIRM, service)));
  },
  'too-many-attempts': async ({ service, operation, good, caller }) => {
    if (operation.id === 'requestRectification') return askTooOften(await service.signIn(huong.email));
    return createCaller(withFullLimits(service), caller.cookie).call(operation, good);
  },
  'method-locked': ({ service, operation, good, caller }) =>
    createCaller(withFullLimits(service), caller.cookie).call(operation, good),
  'linking-method-off': ({ service, operation, good, caller }) =>
    createCaller(
      service.with(() => ({ linkingQuestions: false })),
      caller.cookie,
    ).call(operation, good),
  'account-disabled': ({ service }) =>
    service.anonymous.call(createSession, { body: { email: ciaran.email, password: DEMO_PASSWORD } }),
};

/** Another body than the good one, and as good as it. */
const OTHER_BODIES: Readonly<Record<string, Call>> = {
  selectProfile: { rawBody: JSON.stringify({ profileId: huong.profileId }) },
  updateContact: { rawBody: '{}' },
  updateAccount: { rawBody: '{}' },
  ...OTHER_REQUEST_BODIES,
  ...OTHER_PRIVACY_BODIES,
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
