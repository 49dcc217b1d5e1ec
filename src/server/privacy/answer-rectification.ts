import { answerRectification } from '#contract/privacy/privacy-register.operations.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import { Refusal } from '#server/http/refusal.ts';
import { refuseUnless } from '#server/http/refuse-unless.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import { mayKeep } from './may-keep.ts';
import { presentRectificationRow } from './present-rectification.ts';

/** Closes a request: its author finds the answer under « Mes renseignements », in the journal of the account, and a mail says so. */
export const answerRectificationRoute = writeRoute(answerRectification, {
  async load(call, { privacy }) {
    // Whoever may not learns nothing of what there is.
    refuseUnless(mayKeep(call));
    return privacy.findRectification(call.params.rectificationId);
  },
  authorize: (call) => mayKeep(call),
  async act(call, { id, account }, { privacy, securityEvents, outbox }) {
    const { firstName, lastName } = call.session.account;
    const { outcome, answer: text } = call.body;
    const by = `${firstName} ${lastName}`;
    const answered = await privacy.answerRectification(id, { at: call.now.toISOString(), by, outcome, text });
    if (!answered) throw new Refusal('version-stale');
    // Of the author's account, and not from where the agent is.
    const origin = { ...call, address: null };
    await securityEvents.append([eventOf(origin, 'rectification-answered', { accountId: account.id })]);
    await outbox.queue([
      outgoingMail({
        organisationId: null,
        to: account.email,
        language: account.language,
        template: 'rectification-answered',
        values: { firstName: account.firstName },
        now: call.now,
      }),
    ]);
  },
  present: (_call, row) => presentRectificationRow(row),
});
