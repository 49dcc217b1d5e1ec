import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  ask,
  attest,
  findNewRequest,
  findProblems,
  pick,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { contactNamed, openForm } from './open-form.ts';

const association = await loadWorld('association');
const profileId = responsibleOf(association);
const elodie = contactNamed(association, 'Élodie Ste-Marie');

describe.each(LANGUAGES)('removing a member for good (002, step 5), in %s', (language) => {
  it('takes all relations away: « Actif » turns « Faux »', async () => {
    const app = await openForm(association, language, 'remove-relation');
    const { t, user } = app;
    await submit(app);
    expect((await findProblems(t)).slice(0, 2)).toEqual([
      t('remove-relation:missing.contactId'),
      t('remove-relation:missing.scope'),
    ]);
    await pick(app, t('forms:contact.label'), 'ste-marie', /Ste-Marie/);
    await user.click(screen.getByRole('radio', { name: t('remove-relation:scope.all') }));
    await waitFor(() => expect(previewText(t)).toContain(t('common:function.staff-member')));
    await attest(app, ['removal-exact-and-consented']);
    await submit(app);
    await findNewRequest(app);
    const sheet = await ask(getContact, { params: { profileId, contactId: elodie.id }, query: {} });
    expect(sheet.active).toBe(false);
  });
});
