import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { World } from '#mocks/worlds/world.ts';
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

const [association, firm] = [await loadWorld('association'), await loadWorld('firm')];

/** A member of the staff, with or without an e-mail. */
function memberOf({ data, organisation, today }: World, withEmail: boolean) {
  const found = data.contacts.find(
    ({ id, organisationId, email }) =>
      organisationId === organisation.id &&
      (email !== null) === withEmail &&
      data.contactRelations.some(
        (one) =>
          one.contactId === id &&
          isOwnRelation(one) &&
          isActiveOn(one, today) &&
          one.function !== 'person-responsible',
      ) &&
      !data.contactRelations.some((one) => one.contactId === id && one.function === 'person-responsible'),
  );
  if (!found) throw new Error('nobody to be named');
  return found;
}

type App = Awaited<ReturnType<typeof openForm>>;

/** Points 1 to 4 of the guide. */
async function choose(app: App, member: ReturnType<typeof memberOf>) {
  const { t, user } = app;
  await pick(
    app,
    t('forms:contact.label'),
    `${member.firstName} ${member.lastName}`,
    new RegExp(`${member.lastName}`),
  );
  await user.click(screen.getByRole('radio', { name: t('add-relation:relation.own') }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: labelled(t('add-relation:relation.function')) }),
    'person-responsible',
  );
}

describe.each(LANGUAGES)('naming another responsable (002, step 7), in %s', (language) => {
  it('adds the role to a contact whose e-mail is known', async () => {
    const member = memberOf(association, true);
    const app = await openForm(association, language, 'add-relation');
    const { t } = app;
    await choose(app, member);
    await screen.findByText(member.email ?? '');
    expect(
      screen.queryByRole('textbox', { name: labelled(t('add-relation:communication.email')) }),
    ).toBeNull();
    await waitFor(() => expect(previewText(t)).toContain(t('common:function.person-responsible')));
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    await findNewRequest(app);
    const params = { profileId: responsibleOf(association), contactId: member.id };
    const { functions } = await ask(getContact, { params, query: {} });
    expect(functions).toContain('person-responsible');
  });

  it('asks for the e-mail of a contact who has none, and keeps it', async () => {
    const member = memberOf(firm, false);
    const app = await openForm(firm, language, 'add-relation');
    const { t, user } = app;
    await choose(app, member);
    const field = await screen.findByRole('textbox', {
      name: labelled(t('add-relation:communication.email')),
    });
    await attest(app, ADD_ATTESTATIONS);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('add-relation:missing.email')]);
    await user.type(field, 'rejean.cote@riviere-ouelle-cpa.example');
    await submit(app);
    await findNewRequest(app);
    const params = { profileId: responsibleOf(firm), contactId: member.id };
    expect(await ask(getContact, { params, query: {} })).toMatchObject({
      email: 'rejean.cote@riviere-ouelle-cpa.example',
      functions: expect.arrayContaining(['person-responsible']),
    });
  });
});
