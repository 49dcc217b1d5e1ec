import { act, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { type AnswerOf, type CallOf, callOperation } from '#client/http/call-operation.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import type { Operation } from '#contract/operation.ts';
import type { AttestationKey } from '#domain/request/request.ts';
import type { World } from '#mocks/worlds/world.ts';
import type { OpenedApp } from '#tests/harness/open-app.tsx';
import { plain } from './steps.ts';

/** A label as it begins: the star of a required field follows it. */
export function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The profile of the world's responsable, for reading what came of it. */
export function responsibleOf(world: World): string {
  const persona = world.personas.find(
    ({ kind, organisation }) => kind === 'person-responsible' && organisation?.id === world.organisation.id,
  );
  if (!persona?.profileId) throw new Error('a world without a responsable');
  return persona.profileId;
}

/** Finds an entry of a picker by typing, and takes it by the keyboard alone. */
export async function pick({ user }: Pick<OpenedApp, 'user'>, label: string, typed: string, name: RegExp) {
  const box = await screen.findByRole('combobox', { name: labelled(label) });
  await user.click(box);
  await user.clear(box);
  await user.type(box, typed);
  const option = await screen.findByRole('option', { name });
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(option).not.toBeInTheDocument());
}

/** Ticks the attestations of a form. */
export async function attest({ user, t }: Pick<OpenedApp, 'user' | 't'>, keys: readonly AttestationKey[]) {
  for (const key of keys) {
    const box = screen.getByRole('checkbox', { name: labelled(t(`forms:attestations.${key}`)) });
    await user.click(box);
  }
}

export const ADD_ATTESTATIONS = ['acts-for-us', 'changes-exact-and-consented'] as const;

export async function submit({ user, t }: Pick<OpenedApp, 'user' | 't'>): Promise<void> {
  await user.click(screen.getByRole('button', { name: t('forms:submit') }));
}

/** Waits until the page of the new request stands there in place of the form; gives the request's id. */
export async function findNewRequest({ address }: Pick<OpenedApp, 'address'>): Promise<string> {
  await waitFor(() => expect(address()).toMatch(/^\/mes-demandes\/[0-9a-f-]{36}\?nouvelle=1$/));
  await screen.findByRole('heading', { level: 1, name: /D-\d{6}/ });
  return address().split(/[/?]/)[2] ?? '';
}

/** The panel « Ce que la soumission changera », as text. */
export function previewText(t: OpenedApp['t']): string {
  const panel = screen.getByRole('region', { name: t('requests:preview.title') });
  return plain(panel.textContent);
}

/** The links of the summary of what is to be corrected. */
export async function findProblems(t: OpenedApp['t']): Promise<string[]> {
  const summary = await screen.findByRole('alert', { name: t('forms:summary') });
  return within(summary)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
}

/** What the service says, asked beside the page, which goes on meanwhile. */
export async function ask<Described extends Operation>(
  described: Described,
  call: CallOf<Described>,
): Promise<AnswerOf<Described>> {
  return act(() => callOperation(described, call));
}

/** A contact's sheet as a profile sees it. */
export function sheetSeenBy(profileId: string, contactId: string) {
  return ask(getContact, { params: { profileId, contactId }, query: {} });
}
