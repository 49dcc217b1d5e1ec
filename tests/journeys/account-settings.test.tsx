import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#client/i18n/language.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { codeAt, stepOf } from '#server/accounts/totp.ts';
import { openApp } from '#tests/harness/open-app.tsx';
import { openService } from '#tests/harness/open-service.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { codeTo, fill, press, summaryOf } from './account-steps.ts';
import { choose, findPage, plain, signIn } from './steps.ts';

const ANAIS = memberOf(FIRM, 'anais').email;
const FRESH = 'six pluviers comptent les marées';

describe.each(LANGUAGES)('« Paramètres du compte », in %s', (language) => {
  async function openSettings() {
    const { controls } = await openService(testWorld());
    await controls.signInAs('person-responsible');
    const app = await openApp({ language });
    await findPage(app.t('home:greeting', { name: 'Anaïs' }));
    await choose(app, 'menuitem', new RegExp(app.t('shell:profile.settings')));
    await findPage(app.t('account:title'));
    await screen.findByRole('button', { name: app.t('account:save') });
    return app;
  }

  it('changes the name, and the password for one that is good', async () => {
    const app = await openSettings();
    const { t } = app;
    await fill(app, t('account:person.firstName'), 'Anaëlle');
    await press(app, t('account:save'));
    const card = () => screen.getByRole('button', { name: new RegExp(t('navigation:profile.label')) });
    await waitFor(() => expect(card()).toHaveTextContent('Anaëlle'));
    await press(app, t('account:password.change'));
    await fill(app, t('account:currentPassword'), 'pas-le-bon');
    await fill(app, t('credentials:password.fresh'), FRESH);
    await fill(app, t('credentials:password.confirmation'), FRESH);
    await press(app, t('account:password.change'));
    expect(await summaryOf(t('account:password.notChanged'))).toEqual([plain(t('fields:password-wrong'))]);
    await fill(app, t('account:currentPassword'), DEMO_PASSWORD);
    await press(app, t('account:password.change'));
    await waitFor(() =>
      expect(screen.queryByLabelText(new RegExp(`^${t('account:currentPassword')}`))).toBeNull(),
    );
    expect(screen.getAllByText(plain(t('account:password.changed')))).not.toHaveLength(0);
    expect(await screen.findByText(t('account:events.kind.password-changed'))).toBeInTheDocument();
  });

  it('changes the address once both addresses are proved', async () => {
    const app = await openSettings();
    const { t } = app;
    const email = 'anais.nouvelle@riviere-ouelle-cpa.example';
    await press(app, t('account:email.change'));
    await fill(app, t('account:email.fresh'), email);
    await fill(app, t('account:currentPassword'), DEMO_PASSWORD);
    await press(app, t('account:email.send'));
    await screen.findByLabelText(new RegExp(`^${t('account:email.newCode')}`));
    // Each code proves the address that it was mailed to, and no other.
    await fill(app, t('account:email.currentCode'), await codeTo(email));
    await fill(app, t('account:email.newCode'), await codeTo(ANAIS));
    await press(app, t('account:email.confirm'));
    expect(await summaryOf(t('account:email.notChanged'))).not.toHaveLength(0);
    // A phone reloads the page that was left for the mails.
    app.close();
    const again = await openApp({ language, at: app.address() });
    await screen.findByLabelText(new RegExp(`^${t('account:email.newCode')}`));
    await fill(again, t('account:email.currentCode'), await codeTo(ANAIS));
    await fill(again, t('account:email.newCode'), await codeTo(email));
    await press(again, t('account:email.confirm'));
    expect(await screen.findByText(email)).toBeInTheDocument();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain(email);
  });

  it('turns a second factor on, which the next sign-in asks for', async () => {
    const app = await openSettings();
    const { t } = app;
    await press(app, t('account:factor.start'));
    await fill(app, t('account:currentPassword'), DEMO_PASSWORD);
    await press(app, t('account:factor.next'));
    const link = await screen.findByRole('link', { name: t('account:factor.open') });
    expect(await screen.findByRole('img', { name: t('account:factor.picture') })).toBeInTheDocument();
    const secret = new URL(link.getAttribute('href') ?? '').searchParams.get('secret') ?? '';
    await fill(app, t('account:factor.code'), '000000');
    await press(app, t('account:factor.confirm'));
    expect(await summaryOf(t('account:notSaved'))).toEqual([plain(t('problems:code.code-refused'))]);
    expect(screen.getByRole('textbox', { name: new RegExp(`^${t('account:factor.code')}`) })).toBeInvalid();
    await fill(app, t('account:factor.code'), await codeAt(secret, stepOf(new Date())));
    await press(app, t('account:factor.confirm'));
    const panel = (await screen.findByRole('heading', { name: t('account:recovery.title') })).parentElement;
    const codes = within(panel as HTMLElement).getAllByRole('listitem');
    expect(codes).toHaveLength(10);
    const recovery = codes[0]?.textContent ?? '';
    await press(app, t('account:recovery.kept'));
    await choose(app, 'menuitem', new RegExp(t('navigation:profile.signOut')));
    await signIn(app, ANAIS);
    const field = await screen.findByLabelText(new RegExp(`^${t('session:secondFactor')}`));
    await app.user.type(field, `${recovery}{Enter}`);
    await findPage(t('home:greeting', { name: 'Anaïs' }));
  });

  it('closes every session at once', async () => {
    const app = await openSettings();
    const { t } = app;
    expect(await screen.findByText(t('account:sessions.current'))).toBeInTheDocument();
    await press(app, t('account:sessions.everywhere'));
    await findPage(t('session:title'));
  });

  it('keeps the account of the last person responsible, and says why', async () => {
    const app = await openSettings();
    const { t } = app;
    await press(app, t('account:delete.action'));
    expect(screen.getAllByText(FIRM.name)).not.toHaveLength(0);
    await fill(app, t('account:currentPassword'), 'pas-le-bon');
    await press(app, t('account:delete.confirm'));
    expect(await summaryOf(t('account:delete.notDone'))).toEqual([plain(t('fields:password-wrong'))]);
  });
});
