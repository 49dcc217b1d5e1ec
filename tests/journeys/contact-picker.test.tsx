import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { crowdedFirm } from './crowded-firm.ts';
import { labelled } from './form-steps.ts';
import { openForm } from './open-form.ts';
import { plain } from './steps.ts';

const MEMBERS = 10_000;

/** Entries that are drawn at once at the most: the service finds, the page shows the best. */
const SHOWN = 25;

const crowded = await crowdedFirm({ members: MEMBERS });

/** The last of them, whom no first page has. */
const last = crowded.data.contacts.find(({ email }) => email?.startsWith(`personne-${MEMBERS - 1}@`));
if (!last) throw new Error('the crowd lacks its last member');

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe.each(LANGUAGES)('choosing among 10,000 contacts, in %s', (language) => {
  it('finds anyone by a few letters, accents ignored, with function and e-mail, and draws few', async () => {
    const { t, user } = await openForm(crowded, language, 'modify-contact');
    const box = await screen.findByRole('combobox', { name: labelled(t('modify-contact:contact.label')) });
    await user.click(box);
    await user.type(box, 'a');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(1));
    expect(screen.getAllByRole('option').length).toBeLessThanOrEqual(SHOWN);
    expect(screen.getByText(t('forms:picker.more'))).toBeVisible();
    await user.clear(box);
    // By name there are namesakes: the address tells them apart.
    await user.type(box, `${withoutAccents(last.lastName).toUpperCase()} personne-${MEMBERS - 1}`);
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    const option = plain(screen.getByRole('option').textContent);
    expect(option).toContain(plain(last.lastName));
    expect(option).toContain(t('common:function.staff-member'));
    expect(option).toContain(last.email);
    expect(screen.queryByText(t('forms:picker.more'))).not.toBeInTheDocument();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.queryByRole('option')).not.toBeInTheDocument());
    expect(box).toHaveValue(`${last.lastName}, ${last.firstName}`);
  });
});
