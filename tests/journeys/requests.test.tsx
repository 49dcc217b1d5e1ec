import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callOperation } from '#client/http/call-operation.ts';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { addDays } from '#domain/calendar/calendar-day.ts';
import { ATTESTATION_VERSION, ATTESTED_BY, type RequestForm } from '#domain/request/request.ts';
import type { PersonaKind } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const responsible = world.personas.find(({ kind }) => kind === 'person-responsible');

function contactOf(firstName: string) {
  const found = world.data.contacts.find(
    (contact) => contact.firstName === firstName && contact.organisationId === world.organisation.id,
  );
  if (!found) throw new Error(`nobody called ${firstName}`);
  return found;
}

type Content = Parameters<typeof callOperation<typeof submitRequest>>[1]['body']['content'];

/** A form submitted by the responsable, as the forms do it. */
function submit(form: RequestForm, content: Content): Promise<RequestSheet> {
  const attestations = ATTESTED_BY[form].map((key) => ({
    key,
    version: ATTESTATION_VERSION,
    language: 'fr' as const,
  }));
  const profileId = responsible?.profileId ?? '';
  const body = { form, content, attestations, corrects: null };
  return callOperation(submitRequest, { params: { profileId }, body });
}

function issueTo(...firstNames: string[]): Promise<RequestSheet> {
  const acts = firstNames.map((firstName) => ({
    kind: 'issue-code' as const,
    contactId: contactOf(firstName).id,
    reminder: false,
  }));
  return submit('issue-codes', { kind: 'acts', acts });
}

function removeAll(firstName: string): Promise<RequestSheet> {
  const contactId = contactOf(firstName).id;
  const lastDay = addDays(world.today, -1);
  const acts = [{ kind: 'end' as const, contactId, scope: 'all' as const, ids: [], lastDay }];
  return submit('remove-relation', { kind: 'acts', acts });
}

async function openServiceAs(persona: PersonaKind) {
  const service = await openService(world);
  await service.controls.signInAs(persona);
  return service;
}

function open(language: Language, at: string) {
  return openApp({ language, at });
}

describe.each(LANGUAGES)('« Mes demandes », in %s', (language) => {
  it('says that there is none yet, and leads to the catalogue', async () => {
    await openServiceAs('person-responsible');
    const { t, user } = await open(language, '/');
    await user.click(await screen.findByRole('link', { name: t('navigation:menu.requests') }));
    await findPage(t('demands:list.title'));
    await screen.findByText(t('demands:list.emptyTitle'));
    await user.click(screen.getByRole('link', { name: t('demands:list.emptyLink') }));
    await findPage(t('catalogue:title'));
  });

  it('lists what was submitted, the newest first, and narrows it by the address', async () => {
    await openServiceAs('person-responsible');
    await issueTo('Maude');
    await removeAll('Thị Hương');
    const { t, user, address } = await open(language, '/mes-demandes');
    await findPage(t('demands:list.title'));
    const table = await screen.findByRole('table', { name: t('demands:list.caption') });
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(3));
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('D-000002');
    expect(first).toHaveTextContent(t('demands:form.remove-relation'));
    expect(first).toHaveTextContent(t('demands:state.applied'));
    expect(second).toHaveTextContent('D-000001');
    expect(second).toHaveTextContent(plain(`${responsible?.firstName} ${responsible?.lastName}`));

    await user.click(screen.getByRole('button', { name: t('demands:list.filterForm') }));
    await user.click(await screen.findByRole('checkbox', { name: t('demands:form.issue-codes') }));
    await user.keyboard('{Escape}');
    expect(address()).toBe('/mes-demandes?formulaire=codes-de-liaison');
    await screen.findByText(plain(t('demands:list.total', { count: 1, shown: '1' })));
    await user.click(screen.getByRole('button', { name: t('demands:list.reset') }));
    await waitFor(() => expect(address()).toBe('/mes-demandes'));
  });

  it('tells what was refused, why, and the way out', async () => {
    await openServiceAs('person-responsible');
    const { id, number } = await issueTo('Maude', 'Réjean');
    const { t, user, address } = await open(language, `/mes-demandes/${id}`);
    await findPage(plain(t('demands:number', { number })));
    expect(screen.getByText(t('demands:next.title.partly-applied'))).toBeInTheDocument();
    const table = await screen.findByRole('table', { name: t('demands:lines.caption') });
    const refused = await within(table).findByRole('row', { name: /Réjean Côté/ });
    expect(plain(refused.textContent)).toContain(plain(t('requests:refusal.email-missing')));
    const wayOut = within(refused).getByRole('link', { name: new RegExp(t('demands:lines.wayOut.email')) });
    const rejean = contactOf('Réjean').id;
    expect(wayOut).toHaveAttribute('href', `/catalogue/modifier-un-contact?contact=${rejean}`);
    const again = screen.getByRole('link', { name: t('demands:action.correct') });
    expect(again).toHaveAttribute('href', expect.stringMatching(new RegExp(`demande=${id}$`)));
    expect(screen.getByRole('button', { name: t('demands:action.resume') })).toBeVisible();

    const filters = screen.getByRole('navigation', { name: t('demands:lines.filter') });
    const one = plain(t('demands:count.refused', { count: 1, shown: '1' }));
    await user.click(within(filters).getByRole('link', { name: one }));
    expect(address()).toBe(`/mes-demandes/${id}?lignes=refusee`);
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2));

    await user.click(screen.getByRole('button', { name: t('demands:action.resume') }));
    expect(await screen.findAllByText(plain(t('demands:action.resumed')))).not.toHaveLength(0);
  });

  it('undoes a removal, after showing what comes back', async () => {
    await openServiceAs('person-responsible');
    const { id, number } = await removeAll('Thị Hương');
    const { t, user } = await open(language, `/mes-demandes/${id}?nouvelle=1`);
    await findPage(plain(t('demands:number', { number })));
    expect(screen.getByText(plain(t('demands:fresh.title', { number })))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('demands:action.undo') }));
    const dialog = await screen.findByRole('dialog', { name: plain(t('demands:undo.title', { number })) });
    await within(dialog).findByText('Thị Hương Nguyễn');
    const submitButton = within(dialog).getByRole('button', { name: t('demands:undo.submit') });
    await user.click(submitButton);
    const box = within(dialog).getByRole('checkbox');
    expect(box).toHaveAccessibleDescription(
      plain(t('forms:attestations.missing.changes-exact-and-consented')),
    );
    await user.click(box);
    await user.click(submitButton);
    await findPage(plain(t('demands:number', { number: 'D-000002' })));
    expect(screen.getByText(t('demands:sheet.undoes'))).toBeInTheDocument();
    expect(screen.getByRole('link', { name: number })).toHaveAttribute('href', `/mes-demandes/${id}`);
  });

  it('cancels what waits for an agent, once that is confirmed', async () => {
    await openServiceAs('person-responsible');
    const { id } = await submit('add-relation', {
      kind: 'acts',
      acts: [
        {
          kind: 'grant',
          contactId: null,
          newContactId: '5b0c6a0e-7b1f-4f0e-9d53-1f3f9a0f7c11',
          person: {
            firstName: 'Béatrice',
            lastName: 'Saint-Amour',
            email: 'beatrice.saint-amour@riviere-ouelle.example',
            language: 'fr',
            phones: [],
            clientNumber: '7654321',
          },
          fileId: world.organisation.id,
          function: 'staff-member',
          startOn: world.today,
          endOn: '9999-12-31',
          subjects: [],
        },
      ],
    });
    const { t, user } = await open(language, `/mes-demandes/${id}`);
    await screen.findByText(t('demands:next.title.in-review'));
    await user.click(screen.getByRole('button', { name: t('demands:action.cancel') }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: t('demands:action.cancelConfirm') }));
    await screen.findByText(t('demands:next.title.cancelled'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.queryByRole('button', { name: t('demands:action.cancel') })).toBeNull();
  });

  it('says when a request is not there, and when the list cannot be read', async () => {
    const { faults } = await openServiceAs('person-responsible');
    const missing = '/mes-demandes/00000000-0000-4000-8000-000000000000';
    const first = await open(language, missing);
    await findPage(first.t('demands:sheet.notFoundTitle'));
    first.close();
    faults.set({ kind: 'failing', code: 'service-unavailable' }, ({ url }) => url.includes('/requests'));
    const { t, user } = await open(language, '/mes-demandes');
    const alert = await screen.findByRole('alert');
    await within(alert).findByText(t('demands:list.failed'));
    faults.set(undefined);
    await user.click(within(alert).getByRole('button', { name: t('common:retry') }));
    await screen.findByText(t('demands:list.emptyTitle'));
  });

  it('is not for those who may not submit', async () => {
    await openServiceAs('staff-member');
    const { t } = await open(language, '/mes-demandes');
    await screen.findByText(t('demands:list.refusedTitle'));
  });
});
