import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callOperation } from '#client/http/call-operation.ts';
import { LANGUAGES } from '#client/i18n/language.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import { ATTESTATION_VERSION, ATTESTED_BY } from '#domain/request/request.ts';
import type { World } from '#mocks/worlds/world.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { crowdedFirm } from './crowded-firm.ts';
import { findPage, plain } from './steps.ts';

const PAGE = '/mon-organisation/liaisons';
const MAUDE = memberOf(FIRM, 'maude');
const JEROME = memberOf(FIRM, 'jerome');

/** Codes for all of these, as « Émettre les codes de liaison » asks for them. */
async function issueTo({ personas }: World, contactIds: readonly string[]): Promise<void> {
  const profileId = personas.find(({ kind }) => kind === 'person-responsible')?.profileId ?? '';
  const acts = contactIds.map((contactId) => ({ kind: 'issue-code' as const, contactId, reminder: false }));
  const attestations = ATTESTED_BY['issue-codes'].map((key) => ({
    key,
    version: ATTESTATION_VERSION,
    language: 'fr' as const,
  }));
  const content = { kind: 'acts' as const, acts };
  const body = { form: 'issue-codes' as const, content, attestations, corrects: null };
  await callOperation(submitRequest, { params: { profileId }, body });
}

describe.each(LANGUAGES)('« Journal des liaisons », in %s', (language) => {
  it('is reached by the side menu, says that nothing is there yet, and leads to the contacts', async () => {
    const { controls } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const { t, user } = await openApp({ language, at: '/mon-organisation/contacts' });
    await findPage(t('contacts:list.title'));
    const side = screen.getByRole('navigation', { name: t('navigation:side.label') });
    await user.click(within(side).getByRole('link', { name: t('navigation:side.links') }));
    await findPage(t('link-events:title'));
    await screen.findByText(plain(t('link-events:emptyTitle')));
    await user.click(screen.getByRole('link', { name: t('link-events:emptyLink') }));
    await findPage(t('contacts:list.title'));
  });

  it('tells of each code, leads to the contact and back, and goes on to what is older', async () => {
    const crowded = await crowdedFirm({ members: 60 });
    const world = { ...crowded, data: { ...crowded.data, securityEvents: [] } };
    const { controls } = await openService(world);
    await controls.signInAs('person-responsible');
    const crowd = world.data.contacts.filter(({ email }) => email?.startsWith('personne-'));
    expect(crowd).toHaveLength(60);
    const ids = crowd.map(({ id }) => id);
    await issueTo(world, ids);
    const { t, user } = await openApp({ language, at: PAGE });
    await findPage(t('link-events:title'));
    const rows = async () => {
      const table = await screen.findByRole('table', { name: t('link-events:caption') });
      await waitFor(() => expect(within(table).queryAllByRole('link')).not.toHaveLength(0));
      return within(table).getAllByRole('row').slice(1);
    };
    const newest = await rows();
    expect(newest).toHaveLength(50);
    for (const row of newest) {
      expect(plain(row.textContent)).toContain(plain(t('link-events:kind.code-issued')));
      expect(plain(row.textContent)).toContain(plain(t('link-events:method.linking-code')));
    }
    await user.click(screen.getByRole('link', { name: t('link-events:older') }));
    await waitFor(async () => expect(await rows()).toHaveLength(10));
    expect(screen.queryByRole('link', { name: t('link-events:older') })).toBeNull();
    const [first] = await rows();
    const link = within(first as HTMLElement).getByRole('link');
    const name = plain(link.textContent);
    await user.click(link);
    await findPage(name);
    await user.click(screen.getByRole('link', { name: t('sheets:back.links') }));
    await findPage(t('link-events:title'));
    expect(await rows()).toHaveLength(10);
    await user.click(screen.getByRole('link', { name: t('link-events:newest') }));
    await waitFor(async () => expect(await rows()).toHaveLength(50));
  });

  it('says that it could not be read, and reads it again', async () => {
    const { controls, faults } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    faults.set({ kind: 'failing', code: 'service-unavailable' }, ({ url }) => url.includes('/link-events'));
    const { t, user } = await openApp({ language, at: PAGE });
    await screen.findByText(plain(t('link-events:failed')), {}, { timeout: 20_000 });
    faults.set(undefined, () => true);
    await user.click(screen.getByRole('button', { name: t('common:retry') }));
    await screen.findByText(plain(t('link-events:emptyTitle')));
  });

  it('is not for those who are responsible for nobody', async () => {
    const { controls } = await openService(testWorld());
    await controls.signInAs('staff-member');
    const { t } = await openApp({ language, at: PAGE });
    await findPage(t('link-events:title'));
    expect(screen.getByText(plain(t('navigation:refused.title')))).toBeInTheDocument();
  });

  const sheetOf = (contactId: string) => `/mon-organisation/contacts/${contactId}`;

  it('tells on the sheet of a contact, once asked, of that contact alone, and leads to the whole', async () => {
    const world = testWorld();
    const { controls, faults } = await openService(world);
    await controls.signInAs('person-responsible');
    await issueTo(world, [MAUDE.contactId, JEROME.contactId]);
    const asked: string[] = [];
    faults.set(undefined, ({ url }) => {
      if (url.includes('/link-events')) asked.push(new URL(url).search);
      return false;
    });
    const { t, user } = await openApp({ language, at: sheetOf(MAUDE.contactId) });
    await findPage('Maude D’Amours');
    const open = await screen.findByRole('button', { name: t('link-events:ofContact.title') });
    expect(open).toHaveAttribute('aria-expanded', 'false');
    expect(asked).toEqual([]);
    await user.click(open);
    const name = plain(t('link-events:ofContact.caption', { name: 'Maude D’Amours' }));
    const lines = within(await screen.findByRole('list', { name })).getAllByRole('listitem');
    expect(lines).toHaveLength(1);
    expect(plain(lines[0]?.textContent)).toContain(plain(t('link-events:kind.code-issued')));
    expect([...new Set(asked)]).toEqual([`?contact=${MAUDE.contactId}`]);
    await user.click(screen.getByRole('link', { name: plain(t('link-events:ofContact.all')) }));
    await findPage(t('link-events:title'));
  });

  it('tells on the sheet of a contact that nothing is there, or that it could not be read', async () => {
    const { controls, faults } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    faults.set({ kind: 'failing', code: 'service-unavailable' }, ({ url }) => url.includes('/link-events'));
    const { t, user } = await openApp({ language, at: sheetOf(MAUDE.contactId) });
    await findPage('Maude D’Amours');
    await user.click(await screen.findByRole('button', { name: t('link-events:ofContact.title') }));
    await screen.findByText(plain(t('link-events:failed')), {}, { timeout: 20_000 });
    faults.set(undefined, () => true);
    await user.click(screen.getByRole('button', { name: t('common:retry') }));
    await screen.findByText(plain(t('link-events:ofContact.none')));
  });

  it('is on no sheet for those who are responsible for nobody', async () => {
    const { controls } = await openService(testWorld());
    await controls.signInAs('staff-member');
    const { t, user } = await openApp({ language, at: '/' });
    await user.click(await screen.findByRole('link', { name: t('home:ownSheet') }));
    await screen.findByRole('heading', { name: t('contacts:sheet.linking.title') });
    expect(screen.queryByRole('button', { name: t('link-events:ofContact.title') })).toBeNull();
  });
});
