import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { callOperation } from '#client/http/call-operation.ts';
import { LANGUAGES } from '#client/i18n/language.ts';
import { requestRectification } from '#contract/privacy/privacy.operations.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { FIRM, testWorld } from '#tests/harness/test-world.ts';
import { fill, press, summaryOf } from './account-steps.ts';
import { choose, findPage, plain } from './steps.ts';

describe.each(LANGUAGES)('what is held about oneself, in %s', (language) => {
  it('is shown, downloaded, and can be asked to be put right', async () => {
    const { controls } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const app = await openApp({ language });
    const { t } = app;
    await findPage(t('home:greeting', { name: 'Anaïs' }));
    await choose(app, 'menuitem', new RegExp(t('shell:profile.information')));
    await findPage(t('privacy:information.title'));
    expect(await screen.findByRole('heading', { name: FIRM.name })).toBeInTheDocument();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined }),
    );
    await press(app, t('privacy:download.json'));
    await waitFor(() => expect(document.body).toHaveTextContent(/\.json/));
    await press(app, t('privacy:rectification.submit'));
    expect(await summaryOf(t('privacy:rectification.notDone'))).toEqual([t('privacy:rectification.missing')]);
    await fill(app, t('privacy:rectification.text'), 'Mon nom s’écrit avec un trait d’union.');
    await press(app, t('privacy:rectification.submit'));
    expect(
      await screen.findByRole('heading', { name: t('privacy:rectification.asked') }),
    ).toBeInTheDocument();
    expect(screen.getByText('Mon nom s’écrit avec un trait d’union.')).toBeInTheDocument();
  });

  it('is put right or refused by whoever answers for it, who says why', async () => {
    const { controls } = await openService(await loadWorld('firm'));
    await controls.signInAs('person-responsible');
    const wrong = 'Mon nom s’écrit avec un trait d’union.';
    await callOperation(requestRectification, { body: { what: 'account', text: wrong } });
    await controls.signInAs('agent');
    const app = await openApp({ language, at: '/agent/incidents' });
    const { t } = app;
    await findPage(t('incidents:title'));
    const name = 'Anaïs Bélanger-Côté';
    const answer = t('incidents:rectifications.answerOne', { name });
    await app.user.click(await screen.findByRole('button', { name: answer }));
    await press(app, t('incidents:rectifications.send'));
    expect(await summaryOf(t('incidents:rectifications.notSent'))).toEqual([
      plain(t('incidents:rectifications.outcomeMissing')),
      plain(t('incidents:rectifications.answerMissing')),
    ]);
    await app.user.click(
      screen.getByRole('radio', { name: new RegExp(`^${t('incidents:rectifications.refused')}`) }),
    );
    const why = 'Le registre de l’état civil l’écrit ainsi.';
    await fill(app, t('incidents:rectifications.whyRefused'), why);
    await press(app, t('incidents:rectifications.send'));
    expect(await screen.findByText(plain(t('incidents:rectifications.none')))).toBeInTheDocument();
    expect(await screen.findByText(why)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: t('incidents:rectifications.send') })).toBeNull();
    app.close();

    await controls.signInAs('person-responsible');
    await openApp({ language, at: '/mes-renseignements' });
    expect(await screen.findByText(why)).toBeInTheDocument();
    expect(screen.getByText(t('privacy:rectification.state.refused'))).toBeInTheDocument();
    expect(screen.getByText(plain(t('privacy:rectification.recourse')))).toBeInTheDocument();
  });

  it('is explained to whoever isn’t signed in', async () => {
    await openService(testWorld());
    const app = await openApp({ language });
    await findPage(app.t('session:title'));
    await app.user.click(screen.getByRole('link', { name: app.t('common:privacy') }));
    await findPage(app.t('privacy:policy.title'));
    expect(await screen.findByRole('link', { name: 'renseignements@organisme.example' })).toBeInTheDocument();
    await app.user.click(screen.getByRole('link', { name: app.t('common:terms') }));
    await findPage(app.t('legal:title'));
  });

  it('has its register of incidents, kept by the operator', async () => {
    const { controls } = await openService(await loadWorld('firm'));
    await controls.signInAs('agent');
    const app = await openApp({ language, at: '/agent' });
    const { t } = app;
    await findPage(t('agent:title'));
    await choose(app, 'menuitem', new RegExp(t('shell:profile.incidents')));
    await findPage(t('incidents:title'));
    await press(app, t('incidents:record'));
    await press(app, t('incidents:save'));
    // Each says what is missing where.
    expect(new Set(await summaryOf(t('incidents:notSaved'))).size).toBe(7);
    await fill(app, t('incidents:element.information'), 'Adresses courriel');
    await fill(app, t('incidents:element.circumstances'), 'Un courriel envoyé au mauvais destinataire.');
    await fill(app, t('incidents:from'), '2026-11-20');
    await fill(app, t('incidents:element.knownOn'), '2026-11-21');
    await fill(app, t('incidents:element.persons').replace(/ \(.*/, ''), '3');
    await fill(app, t('incidents:riskElements'), 'Aucun renseignement sensible.');
    await fill(app, t('incidents:element.measures'), 'Le destinataire a effacé le courriel.');
    await press(app, t('incidents:save'));
    const heading = await screen.findByRole('heading', { name: plain(t('incidents:number', { number: 1 })) });
    expect(heading).toBeInTheDocument();
    await press(app, t('incidents:editOne', { number: 1 }));
    await fill(app, t('incidents:element.commission'), '2026-11-22');
    await press(app, t('incidents:save'));
    await waitFor(() => expect(screen.queryByRole('button', { name: t('incidents:save') })).toBeNull());
  });
});
