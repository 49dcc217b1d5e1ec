import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callOperation } from '#client/http/call-operation.ts';
import { LANGUAGES, type Language } from '#client/i18n/language.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import { ATTESTATION_VERSION, ATTESTED_BY } from '#domain/request/request.ts';
import type { PersonaKind } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const responsible = world.personas.find(({ kind }) => kind === 'person-responsible');
const maude = world.data.contacts.find(({ firstName }) => firstName === 'Maude');
const MAUDE = 'Maude D’Amours';

/** A new person with a client number, who bears the name of a contact. */
function askFor(newContactId: string) {
  return callOperation(submitRequest, {
    params: { profileId: responsible?.profileId ?? '' },
    body: {
      form: 'add-relation',
      content: {
        kind: 'acts',
        acts: [
          {
            kind: 'grant',
            contactId: null,
            newContactId,
            person: {
              firstName: 'Maude',
              lastName: 'D’Amours',
              email: 'm.damours@ailleurs.example',
              language: 'fr',
              phones: [{ kind: 'mobile', number: '+14185550134', extension: null }],
              clientNumber: '7654321',
            },
            fileId: world.organisation.id,
            function: 'staff-member',
            startOn: world.today,
            endOn: '9999-12-31',
            subjects: [],
          },
        ],
      },
      attestations: ATTESTED_BY['add-relation'].map((key) => ({
        key,
        version: ATTESTATION_VERSION,
        language: 'fr' as const,
      })),
      corrects: null,
    },
  });
}

const NEW_ID = '5b0c6a0e-7b1f-4f0e-9d53-1f3f9a0f7c11';

/** One person waits; the one of this kind is signed in. */
async function openWaiting(language: Language, persona: PersonaKind, at = '/') {
  const { controls } = await openService(world);
  await controls.signInAs('person-responsible');
  const request = await askFor(NEW_ID);
  await controls.signInAs(persona);
  const app = await openApp({ language, at });
  return { ...app, request, controls };
}

describe.each(LANGUAGES)('an agent of the body, in %s', (language) => {
  it('begins with who waits, side by side with whom it may be, and accepts', async () => {
    const { t, user, address } = await openWaiting(language, 'agent');
    await findPage(t('agent:title'));
    expect(address()).toBe('/agent');
    const card = await screen.findByRole('article', { name: MAUDE });
    expect(card).toHaveTextContent(world.organisation.name);
    expect(within(card).getByText(t('agent:by.name'))).toBeInTheDocument();
    expect(within(card).getByText(maude?.email ?? '')).toBeInTheDocument();
    expect(within(card).getByText('m.damours@ailleurs.example')).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: t('agent:decision.accept.action') }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: t('agent:decision.accept.confirm') }));
    expect(await screen.findByText(t('agent:emptyTitle'))).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('merges with the contact that it is', async () => {
    const { t, user } = await openWaiting(language, 'agent');
    const card = await screen.findByRole('article', { name: MAUDE });
    await user.click(within(card).getByRole('button', { name: t('agent:decision.merge.action') }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveAccessibleName(plain(t('agent:decision.merge.title', { contact: MAUDE })));
    await user.click(within(dialog).getByRole('button', { name: t('agent:decision.merge.confirm') }));
    await screen.findByText(t('agent:emptyTitle'));
  });

  it('refuses with a reason, which the responsable reads', async () => {
    const { t, user, request, controls, close } = await openWaiting(language, 'agent');
    const card = await screen.findByRole('article', { name: MAUDE });
    await user.click(within(card).getByRole('button', { name: t('agent:decision.refuse.action') }));
    const dialog = await screen.findByRole('alertdialog');
    const confirm = within(dialog).getByRole('button', { name: t('agent:decision.refuse.confirm') });
    await user.click(confirm);
    const field = within(dialog).getByRole('textbox');
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining(t('agent:decision.refuse.reasonMissing')),
    );
    await user.type(field, 'Numéro de client inconnu');
    await user.click(confirm);
    await screen.findByText(t('agent:emptyTitle'));
    close();

    await controls.signInAs('person-responsible');
    await openApp({ language, at: `/mes-demandes/${request.id}` });
    await screen.findByText(t('demands:next.title.refused'));
    expect(await screen.findByText(/Numéro de client inconnu/)).toBeInTheDocument();
  });

  it('is nobody else', async () => {
    const { t } = await openWaiting(language, 'person-responsible', '/agent');
    await findPage(t('navigation:notFound.title'));
  });
});
