import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import { callService } from './call-service.ts';
import { randomLetters } from './random-letters.ts';
import { ownSession, submitActs } from './submit-acts.ts';

export interface Member {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

export interface Wished {
  /** How many, all of one last name. */
  readonly count?: number;
  /** Clients of the firm whose files each of them gets. */
  readonly files?: number;
  /** Their e-mail is on file; no code was sent to it yet. */
  readonly withEmail?: boolean;
  /** What they are in the organisation. */
  readonly role?: ContactFunction;
}

const FIRST_NAMES = ['Aurèle', 'Zoé', 'Ève', 'Noé'];

/** Somebody whom no other test meets, however often it runs. */
export function newPerson(place = 0, mark = randomLetters()): Member {
  const firstName = FIRST_NAMES[place % FIRST_NAMES.length] ?? '';
  const email = `membre-${place}-${mark}@grande-hermine-cpa.example`;
  return { id: randomUUID(), firstName, lastName: `Essai-${mark}`, email };
}

/** Members of a test's own, added by the shortest way: a request of its own, not the form. Their clients' names come along. */
export async function addMembers(
  page: Page,
  { count = 1, files = 0, withEmail = true, role = 'staff-member' }: Wished,
) {
  const { profile, today } = await ownSession(page);
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
      function: role,
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
  await submitActs(page, profile.id, grants);
  // Their first code went elsewhere: a next one may go to this address at once.
  const addresses = members.map(({ id, email }) => ({
    kind: 'change-contact' as const,
    contactId: id,
    version: null,
    changes: { email: withEmail ? email : null },
  }));
  await submitActs(page, profile.id, addresses);
  return { members, clients: served.map(({ name }) => name) };
}

async function clientsOf(page: Page, profileId: string, count: number) {
  if (count === 0) return [];
  const path = listOrganisationRelations.path.replace('{profileId}', profileId);
  const { rows } = listOrganisationRelations.answer.parse(
    await callService(page, 'GET', `${path}?active=true&limit=${count}`),
  );
  return rows.map(({ file }) => file);
}
