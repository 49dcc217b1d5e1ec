import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { ask, attest, findNewRequest, pick, responsibleOf, submit } from './form-steps.ts';
import { contactNamed, openForm } from './open-form.ts';

const association = await loadWorld('association');
const profileId = responsibleOf(association);
const solange = contactNamed(association, 'Solange Desœillets');

describe.each(LANGUAGES)('sending linking information (002, step 6), in %s', (language) => {
  it('issues a new code, in six points', async () => {
    const app = await openForm(association, language, 'modify-contact');
    const { t, user } = app;
    await pick(app, t('modify-contact:contact.label'), 'solange', /Solange/);
    await user.click(screen.getByRole('checkbox', { name: t('modify-contact:code.label') }));
    await attest(app, ['changes-exact-with-documents']);
    await submit(app);
    await findNewRequest(app);
    const sheet = await ask(getContact, { params: { profileId, contactId: solange.id }, query: {} });
    expect(sheet.linking.state).not.toBe('never-sent');
  });
});
