import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { submitRequest } from '#contract/requests/request.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { fill, mailTo, press, summaryOf } from './account-steps.ts';
import { ask, responsibleOf } from './form-steps.ts';
import { contactNamed } from './open-form.ts';
import { findPage, plain } from './steps.ts';

const world = await loadWorld('firm');
const maude = contactNamed(world, 'Maude D’Amours');

/** The identifier and the code that the responsable had sent to Maude, and somebody without a profile signed in. */
async function openWithCode() {
  const service = await openService(world);
  await service.controls.signInAs('person-responsible');
  await ask(submitRequest, {
    params: { profileId: responsibleOf(world) },
    body: {
      form: 'modify-contact',
      content: { kind: 'acts', acts: [{ kind: 'issue-code', contactId: maude.id, reminder: false }] },
      attestations: [{ key: 'changes-exact-with-documents', version: 1, language: 'fr' }],
      corrects: null,
    },
  });
  const mail = await mailTo(maude.email ?? '');
  const identifier = /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(mail)?.[0] ?? '';
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(mail)?.[0] ?? '';
  await service.controls.signInAs('no-profile');
  return { ...service, mail, identifier, code };
}

it('has the words of the guide', async () => {
  const { controls } = await openService(world);
  await controls.signInAs('no-profile');
  const { user } = await openApp({ language: 'fr' });
  await findPage('Liaison d’un profil');
  await user.click(await screen.findByRole('link', { name: /^Utiliser des coordonnées de liaison/ }));
  await screen.findByRole('heading', { name: 'Utiliser les coordonnées de liaison reçues' });
  for (const name of ['Précédent', 'Commencer', 'Suivant']) {
    expect(screen.getByRole('link', { name })).toBeInTheDocument();
  }
  await user.click(screen.getByRole('link', { name: 'Commencer' }));
  expect(await screen.findByLabelText(/^Identifiant/)).toBeInTheDocument();
  expect(screen.getByLabelText(/^Code de liaison/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lier' })).toBeInTheDocument();
});

describe.each(LANGUAGES)('linking the account to its file (001, step 2), in %s', (language) => {
  it('opens by itself, and links by the information received', async () => {
    const { identifier, code } = await openWithCode();
    const app = await openApp({ language });
    const { t, user } = app;
    await findPage(t('linking:title'));
    await user.click(
      await screen.findByRole('link', { name: new RegExp(t('linking:method.coordonnees.choice')) }),
    );
    await user.click(await screen.findByRole('link', { name: t('linking:begin') }));
    await screen.findByLabelText(new RegExp(`^${t('linking:code.label')}`));
    await fill(app, t('linking:identifier.label'), identifier.toLowerCase());
    await fill(app, t('linking:code.label'), code.replace('-', ' '));
    await press(app, t('linking:link'));
    const organisation = world.organisation.name;
    expect(await screen.findByText(plain(t('linking:linked.title', { organisation })))).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: t('linking:linked.choose') }));
    await findPage(t('home:choose.title'));
    expect(screen.getByRole('link', { name: t('shell:profile.link') })).toBeInTheDocument();
    await user.click(
      within(screen.getByRole('main')).getByRole('button', { name: new RegExp(organisation) }),
    );
    await findPage(t('home:greeting', { name: 'Olivier' }));
  });

  it('opens from the mail with the identifier in it', async () => {
    const { mail, identifier } = await openWithCode();
    const at = /\/liaison\?identifiant=\S+/.exec(mail)?.[0] ?? '';
    const app = await openApp({ language, at });
    await findPage(app.t('linking:title'));
    const field = await screen.findByLabelText(new RegExp(`^${app.t('linking:identifier.label')}`));
    expect(String((field as HTMLInputElement).value).replaceAll('-', '')).toBe(
      identifier.replaceAll('-', ''),
    );
  });

  it('refuses kindly: the other methods, whom to ask, and what was typed stays', async () => {
    const { identifier } = await openWithCode();
    const app = await openApp({ language, at: `/liaison?identifiant=${identifier}` });
    const { t } = app;
    await findPage(t('linking:title'));
    await screen.findByLabelText(new RegExp(`^${t('linking:code.label')}`));
    await press(app, t('linking:link'));
    expect(await summaryOf(t('linking:failure.title'))).toEqual([t('linking:code.missing')]);
    await fill(app, t('linking:code.label'), 'AAAAA-AAAAA');
    await press(app, t('linking:link'));
    const said = await screen.findByText(plain(t('linking:failure.coordonnees')));
    const notice = said.closest('[role="alert"]') as HTMLElement;
    expect(
      within(notice)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([t('linking:method.anciens-acces.choice'), t('linking:method.questions.choice')]);
    expect(notice).toHaveTextContent(plain(t('linking:failure.ask')));
    expect(screen.getByLabelText(new RegExp(`^${t('linking:code.label')}`))).toHaveValue('AAAAA-AAAAA');
  });
});
