import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { z } from 'zod';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import type { submitRequestSchema } from '#contract/requests/request.schema.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { ATTESTATION_VERSION, ATTESTED_BY } from '#domain/request/request.ts';

export interface Member {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

interface Wished {
  /** How many, all of one last name. */
  readonly count?: number;
  /** Clients of the firm whose files each of them gets. */
  readonly files?: number;
  /** Their e-mail is on file; no code was sent to it yet. */
  readonly withEmail?: boolean;
}

const FIRST_NAMES = ['Aurèle', 'Zoé', 'Ève', 'Noé'];

/** Somebody whom no other test meets, however often it runs. */
export function newPerson(place = 0, mark = randomLetters()): Member {
  const firstName = FIRST_NAMES[place % FIRST_NAMES.length] ?? '';
  const email = `membre-${place}-${mark}@grande-hermine-cpa.example`;
  return { id: randomUUID(), firstName, lastName: `Essai-${mark}`, email };
}

function randomLetters(): string {
  return [...randomUUID().replaceAll('-', '')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('')
    .slice(0, 10);
}

/** Members of a test's own, added by the shortest way: a request of its own, not the form. Their clients' names come along. */
export async function addMembers(page: Page, { count = 1, files = 0, withEmail = true }: Wished) {
  const session = getSession.answer.parse(await call(page, 'GET', getSession.path));
  const [profile] = session.profiles;
  const { today } = session;
  if (!profile || today === null) throw new Error('nobody is signed in');
  const served = await clientsOf(page, profile.id, files);
  const mark = randomLetters();
  const members = Array.from({ length: count }, (_, place) => newPerson(place, mark));
  const days = { startOn: today, endOn: NO_END };
  const grants = members.flatMap(({ id, email, ...names }) => [
    {
      kind: 'grant' as const,
      contactId: null,
      newContactId: id,
      person: { ...names, email: `ajout-${email}`, language: 'fr' as const, phones: [], clientNumber: null },
      fileId: profile.organisation.id,
      function: 'staff-member' as const,
      subjects: [],
      ...days,
    },
    ...served.map((file) => ({
      kind: 'grant' as const,
      contactId: id,
      newContactId: null,
      person: null,
      fileId: file.id,
      function: 'authorized-individual' as const,
      subjects: null,
      ...days,
    })),
  ]);
  await submit(page, profile.id, grants);
  // Their first code went elsewhere: a next one may go to this address at once.
  const addresses = members.map(({ id, email }) => ({
    kind: 'change-contact' as const,
    contactId: id,
    version: null,
    changes: { email: withEmail ? email : null },
  }));
  await submit(page, profile.id, addresses);
  return { members, clients: served.map(({ name }) => name) };
}

async function submit(page: Page, profileId: string, acts: ActInput[]): Promise<void> {
  const form = 'reconciliation';
  const body: z.input<typeof submitRequestSchema> = {
    form,
    content: { kind: 'acts', acts },
    attestations: ATTESTED_BY[form].map((key) => ({ key, version: ATTESTATION_VERSION, language: 'fr' })),
    corrects: null,
  };
  const path = submitRequest.path.replace('{profileId}', profileId);
  const { counts } = submitRequest.answer.parse(await call(page, 'POST', path, body));
  expect(counts.applied, JSON.stringify(counts)).toBe(acts.length);
}

async function clientsOf(page: Page, profileId: string, count: number) {
  if (count === 0) return [];
  const path = listOrganisationRelations.path.replace('{profileId}', profileId);
  const { rows } = listOrganisationRelations.answer.parse(
    await call(page, 'GET', `${path}?active=true&limit=${count}`),
  );
  return rows.map(({ file }) => file);
}

async function call(page: Page, method: string, address: string, body?: object): Promise<unknown> {
  const answer = await page.evaluate(
    async ({ method: how, address: where, body: what, key }) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const init = how === 'GET' ? {} : { headers, body: JSON.stringify(what) };
      const response = await fetch(where, { method: how, ...init });
      return { ok: response.ok, text: await response.text() };
    },
    { method, address, body, key: randomUUID() },
  );
  expect(answer.ok, answer.text).toBe(true);
  return JSON.parse(answer.text);
}
