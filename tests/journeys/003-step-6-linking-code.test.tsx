import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  attest,
  findNewRequest,
  findProblems,
  pick,
  previewText,
  responsibleOf,
  sheetSeenBy,
  submit,
} from './form-steps.ts';
import { contactNamed, openForm } from './open-form.ts';
import { plain } from './steps.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);
const maude = contactNamed(firm, 'Maude D’Amours');
const rejean = contactNamed(firm, 'Réjean Côté');

const ATTESTED = ['changes-exact-with-documents'] as const;

const sheetOf = (contactId: string) => sheetSeenBy(profileId, contactId);

describe.each(LANGUAGES)('sending linking information (003, step 6), in %s', (language) => {
  it('issues a code to somebody who hasn’t linked yet', async () => {
    const app = await openForm(firm, language, 'modify-contact');
    const { t, user } = app;
    await pick(app, t('modify-contact:contact.label'), 'amours', /Amours/);
    await user.click(screen.getByRole('checkbox', { name: t('modify-contact:code.label') }));
    expect(screen.getByText(plain(t('modify-contact:code.spam')))).toBeInTheDocument();
    await waitFor(() => expect(previewText(t)).toContain(t('requests:mail.linking-code')));
    await attest(app, ATTESTED);
    await submit(app);
    await findNewRequest(app);
    expect((await sheetOf(maude.id)).linking.state).not.toBe('never-sent');
  });

  it('opens with the box ticked, and asks for the address that is missing', async () => {
    const app = await openForm(firm, language, 'modify-contact', `?contact=${rejean.id}&code=1`);
    const { t, user } = app;
    const box = await screen.findByRole('checkbox', { name: t('modify-contact:code.label') });
    expect(box).toBeChecked();
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('modify-contact:missing.email')]);
    await user.click(screen.getByRole('checkbox', { name: t('modify-contact:parts.coordinates') }));
    const email = 'rejean.cote@riviere-ouelle-cpa.example';
    await user.type(screen.getByRole('textbox', { name: t('modify-contact:coordinates.email') }), email);
    await submit(app);
    await findNewRequest(app);
    const { linking, email: after } = await sheetOf(rejean.id);
    expect(after).toBe(email);
    expect(linking.state).not.toBe('never-sent');
  });
});
