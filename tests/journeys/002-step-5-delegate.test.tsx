import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  ADD_ATTESTATIONS,
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  pick,
  previewText,
  responsibleOf,
  submit,
} from './form-steps.ts';
import { openForm } from './open-form.ts';
import { plain } from './steps.ts';

const association = await loadWorld('association');
const { data, organisation, today } = association;
const profileId = responsibleOf(association);

/** A member of the staff, and somebody represented in whose file he does nothing yet. */
const member = data.contacts.find(
  ({ id, organisationId }) =>
    organisationId === organisation.id &&
    data.contactRelations.some(
      (one) => one.contactId === id && one.function === 'staff-member' && isActiveOn(one, today),
    ),
);
const individual = data.individuals.find(
  ({ id }) =>
    data.authorizations.some(
      (one) =>
        one.fileId === id &&
        one.organisationId === organisation.id &&
        one.contactId === null &&
        isActiveOn(one, today),
    ) && !data.contactRelations.some((one) => one.fileId === id && one.contactId === member?.id),
);
if (!member || !individual) throw new Error('the association lacks what this journey needs');

const targets = ['own', 'organisation', 'individual'] as const;

describe.each(LANGUAGES)('delegating a file (002, step 5), in %s', (language) => {
  it.each<['association' | 'firm', Array<(typeof targets)[number]>]>([
    ['association', ['own', 'individual']],
    ['firm', ['own', 'organisation']],
  ])('in the %s, the three choices of the guide stand there, and one says whose it is', async (key, open) => {
    const { t } = await openForm(await loadWorld(key), language, 'add-relation');
    const group = screen.getByRole('radiogroup', { name: labelled(t('add-relation:relation.target')) });
    const choices = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(choices.map(({ value }) => value)).toEqual(targets);
    for (const [place, target] of targets.entries()) {
      const choice = choices[place];
      expect(choice).toHaveAccessibleName(t(`add-relation:relation.${target}`));
      if (open.includes(target)) expect(choice).toBeEnabled();
      else {
        expect(choice).toBeDisabled();
        const reason = target === 'organisation' ? 'organisationElsewhere' : 'individualElsewhere';
        expect(choice).toHaveAccessibleDescription(t(`add-relation:relation.${reason}`));
      }
    }
  });

  it('passes everything that can be delegated in the file of somebody represented', async () => {
    const app = await openForm(association, language, 'add-relation');
    const { t, user } = app;
    await pick(
      app,
      t('forms:contact.label'),
      `${member.firstName} ${member.lastName}`,
      new RegExp(member.lastName),
    );
    await user.click(screen.getByRole('radio', { name: t('add-relation:relation.individual') }));
    await submit(app);
    expect(await findProblems(t)).toContain(t('add-relation:missing.individual'));
    await pick(app, t('forms:file.individualLabel'), individual.name, new RegExp(individual.name));
    // « Sauf exception, laissez la date de fin telle qu'elle apparaît par défaut. »
    expect(screen.getByRole('checkbox', { name: t('common:noEndDate') })).toBeChecked();
    await waitFor(() => expect(previewText(t)).toContain(plain(individual.name)));
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    await findNewRequest(app);
    const params = { profileId, contactId: member.id };
    const { files } = await ask(getContactAccess, { params, query: {} });
    const access = files.find(({ file }) => file.id === individual.id);
    expect(access?.relations).toMatchObject([{ function: 'representative', endOn: '9999-12-31' }]);
    expect(access?.subjects.some(({ delegated }) => delegated !== null)).toBe(true);
  });
});
