import { expect, type Page } from '@playwright/test';
import type { z } from 'zod';
import type { ActInput } from '#contract/requests/act.schema.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import type { submitRequestSchema } from '#contract/requests/request.schema.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { ATTESTATION_VERSION, ATTESTED_BY } from '#domain/request/request.ts';
import { callService } from './call-service.ts';

/** The first profile of who is signed in, and the service's today; throws when nobody is. */
export async function ownSession(page: Page) {
  const session = getSession.answer.parse(await callService(page, 'GET', getSession.path));
  const [profile] = session.profiles;
  const { today } = session;
  if (!profile || today === null) throw new Error('nobody is signed in');
  return { profile, today };
}

/** Submits acts by the shortest way, not by a form: all of them must be applied. */
export async function submitActs(page: Page, profileId: string, acts: ActInput[]): Promise<void> {
  const form = 'reconciliation';
  const body: z.input<typeof submitRequestSchema> = {
    form,
    content: { kind: 'acts', acts },
    attestations: ATTESTED_BY[form].map((key) => ({ key, version: ATTESTATION_VERSION, language: 'fr' })),
    corrects: null,
  };
  const path = submitRequest.path.replace('{profileId}', profileId);
  const { counts } = submitRequest.answer.parse(await callService(page, 'POST', path, body));
  expect(counts.applied, JSON.stringify(counts)).toBe(acts.length);
}
