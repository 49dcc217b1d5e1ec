import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import { addDays } from '#domain/calendar/calendar-day.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import {
  ask,
  attest,
  findNewRequest,
  findProblems,
  labelled,
  pick,
  previewText,
  responsibleOf,
  sheetSeenBy,
  submit,
} from './form-steps.ts';
import { contactNamed, openForm } from './open-form.ts';

const firm = await loadWorld('firm');
const profileId = responsibleOf(firm);
const clementine = contactNamed(firm, 'Marie-Évangéline-Clémentine Desruisseaux-Vaillancourt de Grandpré');
const samuel = contactNamed(firm, 'Samuel Fréchette');

const ATTESTED = ['changes-exact-with-documents'] as const;

const sheetOf = (contactId: string) => sheetSeenBy(profileId, contactId);

describe.each(LANGUAGES)('correcting somebody (003, step 5), in %s', (language) => {
  it('changes what is filled in, and nothing else', async () => {
    const app = await openForm(firm, language, 'modify-contact');
    const { t, user } = app;
    const before = await sheetOf(clementine.id);
    await pick(app, t('modify-contact:contact.label'), 'desruisseaux', /Desruisseaux/);
    expect(screen.getByText(t('modify-contact:confidential.title'))).toBeInTheDocument();
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('modify-contact:missing.chosen')]);
    await user.click(screen.getByRole('checkbox', { name: t('modify-contact:parts.coordinates') }));
    await user.click(screen.getByRole('checkbox', { name: t('modify-contact:parts.personal') }));
    const email = await screen.findByRole('textbox', { name: t('modify-contact:coordinates.email') });
    await waitFor(() => expect(email).toHaveAccessibleDescription(new RegExp(before.email ?? '')));
    await submit(app);
    expect(await findProblems(t)).toEqual([t('modify-contact:missing.typed')]);
    await waitFor(() => expect(screen.getByRole('alert', { name: t('forms:summary') })).toHaveFocus());
    // Once asked, every field is checked as it is typed.
    await user.type(email, 'clementine');
    await waitFor(async () => expect(await findProblems(t)).toEqual([t('modify-contact:wrong.email')]));
    await user.type(email, '@riviere-ouelle-cpa.example');
    await user.type(
      screen.getByRole('textbox', { name: t('forms:phone.mainNumber') }),
      '514 593-3132, poste 22',
    );
    await user.click(screen.getByRole('button', { name: t('forms:phone.add') }));
    await user.type(screen.getByRole('textbox', { name: t('forms:phone.number') }), '5815550199');
    await user.type(
      screen.getByRole('textbox', { name: t('modify-contact:personal.lastName') }),
      'Desruisseaux',
    );
    const panel = await screen.findByRole('region', { name: t('modify-contact:changes.title') });
    expect(within(panel).getByText('Desruisseaux')).toBeInTheDocument();
    await submit(app);
    await findNewRequest(app);
    const after = await sheetOf(clementine.id);
    expect(after).toMatchObject({
      firstName: before.firstName,
      lastName: 'Desruisseaux',
      email: 'clementine@riviere-ouelle-cpa.example',
      language: before.language,
      phones: [
        { kind: before.phones[0]?.kind, number: '+15145933132', extension: '22' },
        { kind: 'mobile', number: '+15815550199', extension: null },
      ],
    });
  });

  it('leaves the address of a linked account to its owner', async () => {
    const app = await openForm(firm, language, 'modify-contact', `?contact=${samuel.id}`);
    const { t, user } = app;
    await user.click(await screen.findByRole('checkbox', { name: t('modify-contact:parts.coordinates') }));
    expect(await screen.findByText(t('modify-contact:coordinates.emailOwned'))).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: t('modify-contact:coordinates.email') })).toBeNull();
    const box = screen.getByRole('checkbox', { name: t('modify-contact:code.label') });
    expect(box).toBeDisabled();
    expect(box).toHaveAccessibleDescription(t('modify-contact:code.linked'));
  });

  it('moves the end of a relation, and says what follows', async () => {
    const app = await openForm(firm, language, 'modify-contact', `?contact=${samuel.id}`);
    const { t, user } = app;
    const lastDay = addDays(firm.today, 45);
    await user.click(await screen.findByRole('checkbox', { name: t('modify-contact:parts.relationEnd') }));
    await pick(app, t('modify-contact:end.relation'), firm.organisation.name, /./);
    const day = screen.getByRole('textbox', { name: labelled(t('modify-contact:end.day')) });
    await user.type(day, addDays(firm.today, -1));
    await attest(app, ATTESTED);
    await submit(app);
    expect(await findProblems(t)).toEqual([t('forms:day.past', { today: firm.today })]);
    await user.clear(day);
    await user.type(day, lastDay);
    await submit(app);
    await findNewRequest(app);
    const { relations } = await sheetOf(samuel.id);
    const own = relations.filter(
      ({ organisation, active }) => active && organisation.id === firm.organisation.id,
    );
    expect(own.map(({ endOn }) => endOn)).toEqual([lastDay]);
  });

  it('shows both versions when somebody else changed the contact meanwhile', async () => {
    const app = await openForm(firm, language, 'modify-contact', `?contact=${clementine.id}`);
    const { t, user } = app;
    await user.click(await screen.findByRole('checkbox', { name: t('modify-contact:parts.personal') }));
    const field = await screen.findByRole('textbox', { name: t('modify-contact:personal.lastName') });
    await user.type(field, 'Desruisse');
    const { version } = await sheetOf(clementine.id);
    await ask(submitRequest, {
      params: { profileId },
      body: {
        form: 'modify-contact',
        content: {
          kind: 'acts',
          acts: [
            {
              kind: 'change-contact',
              contactId: clementine.id,
              version,
              changes: { lastName: 'Desruisseaux-Roy', language: 'en' },
            },
          ],
        },
        attestations: [{ key: 'changes-exact-with-documents', version: 1, language: 'fr' }],
        corrects: null,
      },
      idempotencyKey: crypto.randomUUID(),
    });
    await user.type(field, 'aux');
    const table = await screen.findByRole('table', { name: t('modify-contact:conflict.caption') });
    const row = within(table).getByRole('row', {
      name: new RegExp(`^${t('modify-contact:field.lastName')}`),
    });
    expect(row).toHaveTextContent('Desruisseaux');
    expect(row).toHaveTextContent('Desruisseaux-Roy');
    expect(table).toHaveTextContent(t('common:language.en'));
    await user.click(screen.getByRole('button', { name: t('modify-contact:conflict.keep') }));
    await waitFor(() => expect(table).not.toBeInTheDocument());
    await waitFor(() =>
      expect(previewText(t)).toContain(t('requests:preview.counts.applies', { count: 1, n: '1' })),
    );
    await attest(app, ATTESTED);
    await submit(app);
    await findNewRequest(app);
    expect(await sheetOf(clementine.id)).toMatchObject({ lastName: 'Desruisseaux', language: 'en' });
  });
});
