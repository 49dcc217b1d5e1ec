import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { fill, press } from './account-steps.ts';
import { findPage, plain, signIn } from './steps.ts';

const world = await loadWorld('firm');
const OLIVIER = 'olivier.tanguay@courriel.example';

describe.each(LANGUAGES)('linking a file (000, steps 1 to 5), in %s', (language) => {
  it('by the former access, then another by questions, and shows both', async () => {
    await openService(world);
    const app = await openApp({ language });
    const { t, user } = app;
    await signIn(app, OLIVIER);
    await findPage(t('linking:title'));
    await user.click(
      await screen.findByRole('link', { name: new RegExp(t('linking:method.anciens-acces.choice')) }),
    );
    await user.click(await screen.findByRole('link', { name: t('linking:begin') }));
    await user.click(await screen.findByRole('radio', { name: t('linking:kind.employer.name') }));
    await fill(app, t('linking:identifier.old'), 'ER 604-118');
    await fill(app, t('linking:oldPassword.label'), 'charpente1998');
    await press(app, t('linking:link'));
    const employer = 'Charpenterie de l’Anse-aux-Outardes inc.';
    const told = plain(t('linking:linked.title', { organisation: employer }));
    expect(await screen.findByText(told)).toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: t('linking:linked.again') }));
    await user.click(
      await screen.findByRole('link', { name: new RegExp(t('linking:method.questions.choice')) }),
    );
    await user.click(await screen.findByRole('link', { name: t('linking:begin') }));
    await screen.findByLabelText(new RegExp(`^${t('linking:identifier.old')}`));
    await fill(app, t('linking:identifier.old'), 'ci4471902');
    await press(app, t('linking:next'));
    await screen.findByText(plain(t('linking:answersLead', { identifier: 'ci4471902' })));
    await fill(app, t('linking:question.birth-date.label').replace('?', ''), '1991-02-03');
    await fill(app, t('linking:question.postal-code.label').replace('?', ''), 'g6w 5m6');
    await fill(app, t('linking:question.last-employer.label').replace('?', ''), 'plomberie du heron bleu');
    await press(app, t('linking:link'));
    await user.click(await screen.findByRole('link', { name: t('linking:linked.choose') }));
    await findPage(t('home:choose.title'));
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('button', { name: new RegExp(employer) })).toBeInTheDocument();
    expect(main.getAllByRole('listitem')).toHaveLength(2);
  });

  it('locks a method for a while, says until when, and leaves the others', async () => {
    const { controls } = await openService(world);
    await controls.signInAs('no-profile');
    const app = await openApp({ language, at: '/liaison?methode=anciens-acces&etape=formulaire' });
    const { t } = app;
    await findPage(t('linking:title'));
    await screen.findByLabelText(new RegExp(`^${t('linking:identifier.old')}`));
    await fill(app, t('linking:identifier.old'), 'ci1234567');
    await fill(app, t('linking:oldPassword.label'), 'pas-le-bon');
    const locked = new RegExp(plain(t('linking:failure.locked', { time: '' })).trim());
    for (let tries = 0; tries < 12 && !screen.queryByText(locked); tries += 1) {
      await press(app, t('linking:link'));
      await screen.findByRole('alert');
      await screen.findByText(
        (text) => locked.test(plain(text)) || plain(text) === plain(t('linking:failure.anciens-acces')),
      );
    }
    expect(screen.getByText(locked)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: t('linking:method.coordonnees.choice') })).toBeInTheDocument();
  });
});
