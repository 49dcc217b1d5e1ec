import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { ask, attest, findNewRequest, pick, responsibleOf, submit } from './form-steps.ts';
import { contactNamed, openForm } from './open-form.ts';
import { plain } from './steps.ts';

const association = await loadWorld('association');
const profileId = responsibleOf(association);
const fatoumata = contactNamed(association, 'Fatoumata Diallo-Gauthier');

describe.each(LANGUAGES)('correcting a member (002, step 5), in %s', (language) => {
  it('shows each current value, and changes what is filled in', async () => {
    const app = await openForm(association, language, 'modify-contact');
    const { t, user } = app;
    await pick(app, t('modify-contact:contact.label'), 'diallo', /Diallo/);
    await user.click(screen.getByRole('checkbox', { name: t('modify-contact:parts.coordinates') }));
    const field = screen.getByRole('combobox', { name: t('modify-contact:coordinates.language') });
    const current = t('modify-contact:current', { value: t('common:language.fr') });
    await waitFor(() => expect(plain(accessibleHint(field))).toBe(plain(current)));
    await user.selectOptions(field, 'en');
    // « Déclaration », in form B alone.
    const declaration = screen.getByRole('region', { name: t('forms:attestations.declaration') });
    expect(within(declaration).getAllByRole('checkbox')).toHaveLength(1);
    await attest(app, ['changes-exact-with-documents']);
    await submit(app);
    await findNewRequest(app);
    const sheet = await ask(getContact, { params: { profileId, contactId: fatoumata.id }, query: {} });
    expect(sheet).toMatchObject({ language: 'en', email: fatoumata.email, phones: fatoumata.phones });
  });
});

function accessibleHint(field: HTMLElement): string {
  const id = field.getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}
