import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_END } from '#domain/calendar/period.ts';
import type { Act } from '#domain/request/act.ts';
import { createLinkingCodes } from '#server/linking/linking-codes.ts';
import { applyLines } from '#server/requests/apply-lines.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { aRequest } from './test-requests.ts';
import { aContact, anOrganisation, aRelation, EMPTY_WORLD, NOW, TODAY } from './test-world.ts';

let statements = 0;
let opened: Awaited<ReturnType<typeof openPostgresStore>>;
beforeAll(async () => {
  opened = await openPostgresStore({
    onStatement: () => {
      statements += 1;
    },
  });
});
afterAll(() => opened.close());

/** A request with so many lines of every sort, in an organisation of its own. */
async function keptRequest(size: number) {
  const firm = anOrganisation();
  const contacts = Array.from({ length: 3 * size }, () =>
    aContact(firm.id, { email: `${randomUUID()}@courriel.example` }),
  );
  const contactRelations = contacts.map((contact) => aRelation(contact, 'staff-member'));
  await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts, contactRelations });
  const acts = Array.from({ length: size }, (_, place): Act[] => [
    newPerson(firm.id, place),
    { kind: 'issue-code', contactId: contacts[3 * place]?.id ?? '', reminder: false },
    {
      kind: 'change-contact',
      contactId: contacts[3 * place + 1]?.id ?? '',
      version: null,
      changes: { lastName: `Modifiée ${place}` },
    },
    { kind: 'end', contactId: contacts[3 * place + 2]?.id ?? '', scope: 'all', ids: [], lastDay: TODAY },
  ]).flat();
  const request = aRequest(firm.id, acts.length);
  await opened.store.write(({ requests }) => requests.add(request, acts));
  return { request, count: acts.length };
}

function newPerson(organisationId: string, place: number): Act {
  return {
    kind: 'grant',
    contactId: null,
    person: {
      firstName: `Personne ${place}`,
      lastName: 'Nouvelle',
      email: `${randomUUID()}@courriel.example`,
      language: 'fr',
      phones: [],
      clientNumber: null,
    },
    newContactId: randomUUID(),
    fileId: organisationId,
    function: 'staff-member',
    startOn: TODAY,
    endOn: NO_END,
    subjects: [],
  };
}

async function statementsFor(size: number): Promise<number> {
  const { request, count } = await keptRequest(size);
  const codes = createLinkingCodes({ secret: 'nobody-but-this-test-knows-of-it' });
  const window = { after: 0, limit: count, states: [] };
  const lines = await opened.store.requests.linesOf(request.organisationId, request.id, window);
  const run = { request, lines, now: NOW, today: TODAY, traceId: 'trace', accepted: false };
  statements = 0;
  await opened.store.write((transaction) => applyLines(transaction, run, { codes, displayDelayMs: 0 }));
  const done = await opened.store.requests.find(request.organisationId, request.id);
  expect(done?.counts).toMatchObject({ applied: count, pending: 0 });
  return statements;
}

it('lines are planned, applied, mailed, journaled and settled by as many statements, however many', async () => {
  const few = await statementsFor(2);
  expect(await statementsFor(60)).toBe(few);
  expect(few).toBeLessThan(45);
});
