import { beforeEach, describe, expect, test } from 'vitest';
import { listLinkEvents } from '#contract/accounts/security-event.operations.ts';
import { linkEventsSchema } from '#contract/accounts/security-event.schema.ts';
import { linkByCredentials } from '#contract/linking/linking.operations.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { employerOf } from '#mocks/worlds/firm/firm-employers.ts';
import { issueCodes } from '#server/linking/issue-codes.ts';
import { remindLinking } from '#server/linking/remind-linking.ts';
import { type Caller, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { signedInAs } from '#tests/harness/signed-in-as.ts';
import { cookieOf } from '#tests/harness/start-service.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';

/** Signs in, and has no profile. */
const OLIVIER = 'olivier.tanguay@courriel.example';
const anais = memberOf(FIRM, 'anais');
const REFUSED = { status: 422, json: { code: 'linking-refused' } };

onEachStore('linking credentials', {}, (service) => {
  let olivier: Caller;
  let hours = 0;
  beforeEach(async () => {
    // So that no test spends the tries of the next one.
    hours += 2;
    service().clock.moveTo(new Date(Date.UTC(2026, 10, 22, hours)).toISOString());
    olivier = await service().signIn(OLIVIER);
  });

  /** Sends linking credentials to a contact, and reads them in its mail as the person would. */
  async function sendTo({ contact }: ReturnType<typeof memberOf>, organisation = FIRM) {
    const { store, codes, clock } = service();
    const { id: contactId, email, firstName, language } = contact;
    const recipient = { contactId, email: email ?? '', firstName, language };
    await store.write((transaction) =>
      issueCodes(transaction, [recipient, recipient], {
        codes,
        organisation,
        now: clock.now(),
        traceId: 'trace',
      }),
    );
    const mails = await store.outbox.newest(1000);
    const mail = mails.find((one) => one.contactId === contactId && one.sealed !== null);
    if (!mail) throw new Error('no mail is queued');
    await store.write(({ outbox }) =>
      outbox.settle(mail.id, { state: 'bounced', reason: 'read' }, clock.now()),
    );
    return {
      identifier: mail.values.identifier ?? '',
      code: await codes.unseal(mail.id, mail.sealed ?? ''),
    };
  }

  const use = (caller: Caller, body: { identifier: string; code: string }) =>
    caller.call(linkByCredentials, { body });

  /** « Journal des liaisons » of the firm. */
  async function toldTo(key: string) {
    const { email, profileId } = memberOf(FIRM, key);
    const caller = await service().signIn(email);
    const { json } = await caller.call(listLinkEvents, { params: { profileId } });
    return linkEventsSchema.parse(json).events.map(({ kind, method, contact }) => [kind, method, contact.id]);
  }

  test('tie the account to the contact, once, with a journal line and a word to its address', async () => {
    const maude = memberOf(FIRM, 'maude');
    const { identifier, code } = await sendTo(maude);
    const before = (await service().outbox()).length;
    const answer = await use(olivier, {
      identifier: identifier.toLowerCase().replaceAll('-', ' '),
      code: ` ${code.slice(0, 5)}-${code.slice(5)} `,
    });
    expect(answer.status).toBe(200);
    const { profiles } = sessionSchema.parse(answer.json);
    expect(profiles.map((one) => one.contactId)).toContain(maude.contactId);
    expect(await use(await service().signIn(anais.email), { identifier, code })).toMatchObject(REFUSED);

    const line = (await service().journal()).findLast(({ action }) => action === 'profile-linked');
    expect(line).toMatchObject({
      organisationId: FIRM.id,
      subjectId: maude.contactId,
      after: { linked: true },
    });
    expect(JSON.stringify(line)).not.toContain(code);
    const mails = (await service().outbox()).slice(before);
    expect(mails).toMatchObject([{ to: maude.email, template: 'account-notice' }]);
    const about = ['linking-code', maude.contactId];
    expect((await toldTo('thomas')).slice(0, 3)).toEqual([
      ['profile-linked', ...about],
      ['code-used', ...about],
      ['code-issued', ...about],
    ]);
  });

  test('are good for one of 64 accounts at once', async () => {
    const body = await sendTo(memberOf(DELEGATED_CLIENT, 'gaetan'), DELEGATED_CLIENT);
    const accounts = Array.from({ length: 64 }, (_, at) =>
      buildAccount({ email: `essai.${at}@courriel.example`, firstName: 'Essai', lastName: 'Numéroté' }),
    );
    await service().auth.addAccounts(accounts, DEMO_PASSWORD);
    const signIn = signedInAs(service());
    const callers = accounts.map((account, at) => signIn(account, `198.51.100.${at}`));
    const answers = await Promise.all(callers.map((caller) => use(caller, body)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    // Past twenty the identifier has seen too many.
    expect(statuses.filter((status) => status === 422 || status === 429)).toHaveLength(63);
  });

  test('sent again by who used them, stand: the first answer may have been lost', async () => {
    const plumber = employerOf('plomberie');
    const body = await sendTo(memberOf(plumber, 'ludovic'), plumber);
    const first = await use(olivier, body);
    expect(first.status).toBe(200);
    const lines = (await service().journal()).length;
    const again = createCaller(service().fetch, cookieOf(first.headers));
    expect(await use(again, body)).toMatchObject({ status: 200 });
    expect(await service().journal()).toHaveLength(lines);
    expect(await use(await service().signIn(anais.email), body)).toMatchObject(REFUSED);
  });

  test('open more under another session: the former one is over', async () => {
    const body = await sendTo(memberOf(DELEGATED_CLIENT, 'yvon'), DELEGATED_CLIENT);
    const josephine = buildAccount({
      email: 'josephine@courriel.example',
      firstName: 'Joséphine',
      lastName: 'Roy',
    });
    await service().auth.addAccounts([josephine], DEMO_PASSWORD);
    const before = await service().signIn(josephine.email);
    const answer = await use(before, body);
    expect(answer.status).toBe(200);
    expect((await before.call(getSession)).json).toMatchObject({ account: null });
    const after = createCaller(service().fetch, cookieOf(answer.headers));
    expect((await after.call(getSession)).json).toMatchObject({ account: { id: josephine.id } });
  });

  test('are refused in the same words, whatever is wrong with them', async () => {
    const { identifier, code } = await sendTo(memberOf(FIRM, 'huong'));
    const wrong = code.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    const answers = [
      await use(olivier, { identifier, code: wrong }),
      await use(olivier, { identifier: '000-000-000', code }),
      await use(olivier, { identifier: 'rien', code: 'rien' }),
    ];
    const told = answers.map(({ status, json }) => ({ status, ...(json as object), traceId: '' }));
    expect(told[0]).toMatchObject({ status: 422, code: 'linking-refused', fields: [] });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  test('are void after ten wrong codes, each of which counts though it is refused', async () => {
    const { identifier, code } = await sendTo(memberOf(FIRM, 'huong'));
    const wrong = code.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await use(olivier, { identifier, code: wrong })).toMatchObject(REFUSED);
    }
    const huong = await service().signIn(memberOf(FIRM, 'huong').email);
    expect(await use(huong, { identifier, code })).toMatchObject(REFUSED);
    const contactId = memberOf(FIRM, 'huong').contactId;
    const newest = (await service().store.linkingCodes.newestOf(FIRM.id, [contactId])).get(contactId);
    expect(newest).toMatchObject({ usedAt: null, voidedAt: service().clock.now().toISOString() });
  });

  test('are told to whoever is responsable: issued, voided by a new one, voided by too many tries', async () => {
    const { contactId } = memberOf(FIRM, 'huong');
    const before = (await toldTo('thomas')).length;
    await sendTo(memberOf(FIRM, 'huong'));
    const { identifier, code } = await sendTo(memberOf(FIRM, 'huong'));
    const about = (...kinds: string[]) => kinds.map((kind) => [kind, 'linking-code', contactId]);
    const since = async () => (await toldTo('thomas')).slice(0, -before || undefined);
    // One may live from another test.
    const [third, second, first] = await since();
    expect([third, second, first]).toEqual(about('code-issued', 'code-voided', 'code-issued'));
    const sent = (await since()).length;
    const wrong = code.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (let tries = 0; tries < 9; tries += 1) await use(olivier, { identifier, code: wrong });
    expect(await since()).toHaveLength(sent);
    await use(olivier, { identifier, code: wrong });
    expect((await since()).slice(0, -sent)).toEqual(about('code-voided'));
  });

  test('are refused once they have expired, or a new one was sent', async () => {
    const old = await sendTo(memberOf(FIRM, 'huong'));
    const current = await sendTo(memberOf(FIRM, 'huong'));
    expect(await use(olivier, old)).toMatchObject(REFUSED);
    service().clock.moveTo('2026-12-06T15:00:00Z');
    const later = await service().signIn(OLIVIER);
    expect(await use(later, current)).toMatchObject(REFUSED);
  });

  test('stay good when the account already acts for somebody else there', async () => {
    const body = await sendTo(memberOf(FIRM, 'clementine'));
    const taken = await service().signIn(anais.email);
    expect(await use(taken, body)).toMatchObject({ status: 409, json: { code: 'profile-already-linked' } });
    const { contactId } = memberOf(FIRM, 'clementine');
    const newest = await service().store.linkingCodes.newestOf(FIRM.id, [contactId]);
    expect(newest.get(contactId)).toMatchObject({ usedAt: null, voidedAt: null });
  });

  test('are refused for a contact that is another account’s, and stay as good', async () => {
    const body = await sendTo(memberOf(FIRM, 'huong'));
    expect(await use(olivier, body)).toMatchObject(REFUSED);
    const { contactId } = memberOf(FIRM, 'huong');
    const newest = await service().store.linkingCodes.newestOf(FIRM.id, [contactId]);
    expect(newest.get(contactId)).toMatchObject({ usedAt: null, voidedAt: null });
  });

  describe('a reminder', () => {
    const remind = ({ contact }: ReturnType<typeof memberOf>) =>
      service().store.write((transaction) => {
        const { id: contactId, email, firstName, language } = contact;
        const recipient = { contactId, email: email ?? '', firstName, language };
        return remindLinking(transaction, [recipient], { organisation: FIRM, now: service().clock.now() });
      });

    test('goes to who has a code that can be used, and holds nothing of it', async () => {
      const { identifier, code } = await sendTo(memberOf(FIRM, 'huong'));
      const before = (await service().outbox()).length;
      await remind(memberOf(FIRM, 'huong'));
      await remind(memberOf(FIRM, 'patricia'));
      service().clock.moveTo('2027-01-01T15:00:00Z');
      await remind(memberOf(FIRM, 'huong'));
      const [mail, ...more] = (await service().outbox()).slice(before);
      expect(mail).toMatchObject({ to: memberOf(FIRM, 'huong').email, template: 'linking-reminder' });
      expect(more).toEqual([]);
      expect(JSON.stringify(mail)).not.toMatch(new RegExp(`${code}|${identifier}`));
    });
  });
});
