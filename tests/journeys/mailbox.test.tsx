import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const maude = world.data.contacts.find(({ firstName }) => firstName === 'Maude');

describe.each(LANGUAGES)('linking codes and the mailbox, in %s', (language) => {
  it('issues a code from the sheet, shows the mail, and where the code stands (003, step 6)', async () => {
    const { controls } = await openService(world);
    await controls.signInAs('person-responsible');
    const sheet = `/mon-organisation/contacts/${maude?.id}`;
    let app = await openApp({ language, at: sheet });
    const { t } = app;
    await findPage('Maude D’Amours');
    const linking = await screen.findByRole('region', { name: t('contacts:sheet.linking.title') });
    expect(linking).toHaveTextContent(t('contacts:linking.never-sent'));
    expect(within(linking).queryByRole('button', { name: t('contacts:sheet.linking.remind') })).toBeNull();
    await app.user.click(within(linking).getByRole('button', { name: t('contacts:sheet.linking.issue') }));
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: t('contacts:sheet.linking.submit') });
    await app.user.click(send);
    expect(
      within(dialog).getByText(t('forms:attestations.missing.changes-exact-with-documents')),
    ).toBeInTheDocument();
    await app.user.click(within(dialog).getByRole('checkbox'));
    await app.user.click(send);
    await findPage(plain(t('demands:number', { number: 'D-000001' })));
    expect(await screen.findByText(plain(t('demands:fresh.mail')))).toBeInTheDocument();
    app.close();

    app = await openApp({ language, at: '/courriels' });
    await findPage(t('mailbox:title'));
    const list = await screen.findByRole('list', { name: t('mailbox:list') });
    await app.user.click(within(list).getByRole('link', { name: new RegExp(maude?.email ?? '') }));
    const reading = screen.getByRole('region', { name: t('mailbox:reading') });
    await waitFor(() => expect(within(reading).getByRole('heading')).toHaveFocus());
    expect(reading).toHaveTextContent(/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/);
    await app.user.type(screen.getByRole('searchbox', { name: t('mailbox:search') }), 'personne');
    expect(await screen.findByText(t('mailbox:noneTitle'))).toBeInTheDocument();
    app.close();

    app = await openApp({ language, at: sheet });
    const after = await screen.findByRole('region', { name: t('contacts:sheet.linking.title') });
    expect(after).toHaveTextContent(plain(t('contacts:sheet.linking.spam')));
    expect(within(after).getByRole('button', { name: t('contacts:sheet.linking.remind') })).toBeVisible();
  });
});
