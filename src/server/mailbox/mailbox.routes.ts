import { listMailbox, reportMailDelivery } from '#contract/mailbox/mailbox.operations.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import { sameSecret } from './same-secret.ts';

const SHOWN = 200;

const MESSAGE_ID = /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:@[^@\s]*)?$/i;

const list = serviceRoute(listMailbox, async (_call, { deps }) => {
  if (!deps.mailbox) throw new Refusal('not-found');
  return { mails: await deps.mailbox.newest(SHOWN) };
});

const report = serviceRoute(reportMailDelivery, async ({ body }, { deps, request }) => {
  const { mailReportSecret } = deps;
  if (mailReportSecret === undefined) throw new Refusal('not-found');
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  if (!(await sameSecret(given, mailReportSecret))) throw new Refusal('credentials-refused');
  const mailId = MESSAGE_ID.exec(body.messageId)?.[1]?.toLowerCase();
  const known =
    mailId !== undefined &&
    (await deps.store.write(({ outbox }) => outbox.report(mailId, body.state, body.reason)));
  if (!known) throw new Refusal('not-found');
  return undefined;
});

export const mailboxRoutes: readonly Route[] = [list, report];
