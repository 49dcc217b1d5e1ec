import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { attest, findNewRequest, labelled, pick, previewText, submit } from './form-steps.ts';
import { openForm } from './open-form.ts';
import { findPage, plain } from './steps.ts';

const firm = await loadWorld('firm');
const { data, organisation } = firm;

const foreign = data.contacts.find(({ organisationId }) => organisationId !== organisation.id);
const responsible = firm.personas.find(({ kind }) => kind === 'person-responsible');
const self = data.contacts.find(({ id }) =>
  data.profileLinks.some((link) => link.contactId === id && link.accountId === responsible?.accountId),
);

/** The firm with a second person responsible, whose account is linked. */
const another = data.profileLinks.find(
  ({ contactId }) =>
    contactId !== self?.id &&
    data.contacts.some((one) => one.id === contactId && one.organisationId === organisation.id),
);
const answers = data.contactRelations.find(
  (one) => one.contactId === self?.id && one.function === 'person-responsible',
);
if (!foreign || !self || !another || !answers) throw new Error('the firm lacks what these journeys need');
const shared = {
  ...firm,
  data: {
    ...data,
    contactRelations: [
      ...data.contactRelations,
      { ...answers, id: crypto.randomUUID(), contactId: another.contactId },
    ],
  },
};

describe.each(LANGUAGES)('an address of somebody else’s, in %s', (language) => {
  it.each(['add-relation', 'modify-contact', 'remove-relation'] as const)(
    '%s opens with nobody chosen, and nothing of them shows',
    async (form) => {
      const { t } = await openForm(firm, language, form, `?contact=${foreign.id}`);
      const label = form === 'modify-contact' ? t('modify-contact:contact.label') : t('forms:contact.label');
      const box = await screen.findByRole('combobox', { name: labelled(label) });
      await waitFor(() => expect(box).toHaveValue(''));
      expect(document.body.textContent).not.toContain(foreign.lastName);
    },
  );
});

describe.each(LANGUAGES)('removing oneself, in %s', (language) => {
  it('is warned of; afterwards a page says what happened, and the profile shows nothing more', async () => {
    const app = await openForm(shared, language, 'remove-relation');
    const { t, user } = app;
    const name = `${self.firstName} ${self.lastName}`;
    await pick(app, t('forms:contact.label'), name, new RegExp(self.lastName));
    expect(screen.getByText(t('remove-relation:self.title'))).toBeVisible();
    await user.click(screen.getByRole('radio', { name: t('remove-relation:scope.all') }));
    await attest(app, ['removal-exact-and-consented']);
    await submit(app);
    await findNewRequest(app);
    const number = 'D-000001';
    await findPage(t('demands:sheet.ownEndedTitle', { number }));
    const words = { number, organisation: organisation.name };
    expect(plain(document.body.textContent)).toContain(plain(t('demands:sheet.ownEndedText', words)));
    // What the session says of the profile is read again: its menu goes with its rights.
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: t('navigation:menu.requests') })).not.toBeInTheDocument(),
    );
    await user.click(screen.getByRole('link', { name: t('demands:sheet.home') }));
    await waitFor(() => expect(app.address()).toBe('/'));
  });
});

describe.each(LANGUAGES)('leaving oneself (« Départ »), in %s', (language) => {
  it('ends on the page that says what happened: the certificate is others’ to print', async () => {
    const app = await openForm(shared, language, 'departure', `?contact=${self.id}&etape=dossiers`);
    const { t, user } = app;
    await screen.findByRole('table', { name: t('departure:table.caption') });
    const leave = new RegExp(`^${plain(t('departure:table.leaveNamed', { file: '' })).replace(/ :?$/, '')}`);
    for (const box of screen.queryAllByRole('checkbox', { name: leave })) await user.click(box);
    await user.click(screen.getByRole('button', { name: t('departure:next') }));
    await waitFor(() => expect(previewText(t)).toContain(self.lastName));
    await attest(app, ['removal-exact-and-consented']);
    await submit(app);
    await findNewRequest(app);
    await findPage(t('demands:sheet.ownEndedTitle', { number: 'D-000001' }));
  });
});

describe.each(LANGUAGES)('two tabs with the same form, in %s', (language) => {
  it('keep a draft each, and what one submits leaves the other’s', async () => {
    const { t, user } = await openForm(firm, language, 'remove-relation');
    const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('mandat.draft/'));
    await user.click(screen.getByRole('radio', { name: t('remove-relation:scope.relations') }));
    const [key = ''] = await waitFor(() => {
      expect(drafts()).toHaveLength(1);
      return drafts();
    });
    // Another tab took it up and has gone on since.
    const kept = JSON.parse(localStorage.getItem(key) ?? '');
    const theirs = JSON.stringify({ ...kept, tab: 'another', mark: 'theirs' });
    localStorage.setItem(key, theirs);
    await user.click(screen.getByRole('radio', { name: t('remove-relation:scope.authorizations') }));
    await waitFor(() => expect(drafts()).toHaveLength(2));
    expect(localStorage.getItem(key)).toBe(theirs);
    // What this tab submits is done with; what the other one typed is not.
    await pick({ user }, t('forms:contact.label'), 'frechette', /Fréchette/);
    await user.click(screen.getByRole('radio', { name: t('remove-relation:scope.all') }));
    await attest({ user, t }, ['removal-exact-and-consented']);
    await submit({ user, t });
    await waitFor(() => expect(drafts()).toEqual([key]));
    expect(localStorage.getItem(key)).toBe(theirs);
  });
});

describe.each(LANGUAGES)('the sheet of a contact, in %s', (language) => {
  it('leads to the form of its address, with the contact already chosen', async () => {
    const { controls } = await openService(firm);
    await controls.signInAs('person-responsible');
    const { t, user, address } = await openApp({
      language,
      at: `/mon-organisation/contacts/${another.contactId}`,
    });
    await user.click(
      await screen.findByRole('link', { name: t('contacts:sheet.coordinates.changeAddress') }),
    );
    await findPage(t('neighbour-forms:contactAddress.title'));
    expect(address()).toBe(`${FORM_PATHS['contact-address']}?contact=${another.contactId}`);
    const box = await screen.findByRole('combobox', { name: labelled(t('forms:contact.label')) });
    await waitFor(() => expect(box).not.toHaveValue(''));
  });
});
