import { screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { testWorld } from '#tests/harness/test-world.ts';
import { findPage, plain, signIn } from './steps.ts';

/** As the server's page says it where the settings name a provider. */
function offer(): void {
  document.documentElement.dataset.identity = 'openid';
  onTestFinished(() => {
    delete document.documentElement.dataset.identity;
  });
}

const OUTCOMES = [
  'refusee',
  'annulee',
  'sans-preuve',
  'sans-compte',
  'second-facteur',
  'indisponible',
] as const;

describe.each(LANGUAGES)('signing in through one’s organisation, in %s', (language) => {
  it('is offered where the page says so, and nowhere else', async () => {
    await openService(testWorld());
    const { t, close } = await openApp({ language, at: '/connexion' });
    await findPage(t('session:title'));
    expect(screen.queryByRole('link', { name: t('identity:signIn') })).toBeNull();
    close();
    offer();
    await openApp({ language, at: '/connexion' });
    const link = await screen.findByRole('link', { name: t('identity:signIn') });
    expect(link).toHaveAttribute('href', '/api/oidc/start');
  });

  it.each(OUTCOMES)('that came to « %s » says why, and leaves the form', async (outcome) => {
    await openService(testWorld());
    offer();
    const { t } = await openApp({ language, at: `/connexion?identite=${outcome}` });
    const title = await screen.findByText(plain(t(`identity:outcome.${outcome}.title`)));
    const notice = title.closest(outcome === 'annulee' ? '[role=status]' : '[role=alert]');
    if (!notice) throw new Error('it is announced to nobody');
    expect(plain(notice.textContent)).toContain(plain(t(`identity:outcome.${outcome}.text`)));
    expect(screen.getByRole('link', { name: t('identity:signIn') })).toBeInTheDocument();
  });

  it('says nothing of an outcome that it does not know, and makes room for the form’s own refusal', async () => {
    await openService(testWorld());
    offer();
    const unknown = await openApp({ language, at: '/connexion?identite=surprise' });
    const { t } = unknown;
    await screen.findByRole('link', { name: t('identity:signIn') });
    expect(screen.queryByRole('alert')).toBeNull();
    unknown.close();
    const app = await openApp({ language, at: '/connexion?identite=refusee' });
    await screen.findByText(plain(t('identity:outcome.refusee.title')));
    await signIn(app, 'anais@nulle-part.example', 'pas-le-bon');
    await screen.findByText(plain(t('session:summary')));
    expect(screen.queryByText(plain(t('identity:outcome.refusee.title')))).toBeNull();
  });
});
