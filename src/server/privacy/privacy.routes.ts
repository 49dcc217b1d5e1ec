import {
  exportMyInformation,
  getMyInformation,
  getPrivacyContact,
  requestRectification,
} from '#contract/privacy/privacy.operations.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import { fileRoute } from '#server/exports/file-route.ts';
import { informationFile } from '#server/exports/information-file.ts';
import type { Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import { tooManyAttempts } from '#server/http/too-many-attempts.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { presentRectification } from './present-rectification.ts';
import { privacyRegisterRoutes } from './privacy-register.routes.ts';
import { readInformation } from './read-information.ts';

const DAY_MS = 86_400_000;

/** Requests for rectification that one account may send within a day. */
const A_DAY = 20;

const contact = serviceRoute(getPrivacyContact, async (_call, { deps }) => deps.privacyContact);

const information = serviceRoute(getMyInformation, (call, { deps }) => readInformation(call, deps));

const informationExport = fileRoute(exportMyInformation, async (call, { deps }) =>
  informationFile(await readInformation(call, deps), call.body, call.today),
);

const rectify = writeRoute(requestRectification, {
  async load({ session, now }, { privacy }) {
    const { id: accountId, email } = session.account;
    const { rectifications } = await privacy.heldAbout({ accountId, email, contacts: [], limit: A_DAY });
    const oldest = rectifications[A_DAY - 1];
    const again = oldest && new Date(Date.parse(oldest.at) + DAY_MS);
    return { id: crypto.randomUUID(), again: again && again > now ? again : undefined };
  },
  authorize: () => 'allowed',
  async act(call, { id, again }, { privacy, securityEvents }) {
    const { session, body, now } = call;
    if (again) throw tooManyAttempts(again, now);
    const accountId = session.account.id;
    await privacy.addRectification({ id, accountId, ...body, at: now.toISOString(), answer: null });
    await securityEvents.append([eventOf(call, 'rectification-asked', { accountId })]);
  },
  reload: async (_call, _transaction, asked) => asked,
  present: ({ body, now }, { id }) =>
    presentRectification({ id, ...body, at: now.toISOString(), answer: null }),
});

export const privacyRoutes: readonly Route[] = [
  contact,
  information,
  informationExport,
  rectify,
  ...privacyRegisterRoutes,
];
