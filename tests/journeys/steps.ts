import { screen, within } from '@testing-library/react';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import type { OpenedApp } from '#tests/harness/open-app.tsx';

/** What a reader sees as text: every run of white space, non-breaking ones too, is one space. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits for a page by its title. */
export function findPage(title: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: title });
}

/** Fills the form of « Se connecter » as a password manager does, and sends it. */
export async function signIn({ user, t }: OpenedApp, email: string, password = DEMO_PASSWORD): Promise<void> {
  await findPage(t('session:title'));
  const [emailField, passwordField] = [
    screen.getByRole('textbox', { name: startsWith(t('session:email')) }),
    screen.getByLabelText(startsWith(t('session:password'))),
  ];
  await user.clear(emailField);
  await user.paste(email);
  await user.clear(passwordField);
  await user.paste(password);
  await user.keyboard('{Enter}');
}

/** A label as it begins: the star of a required field follows it. */
function startsWith(label: string): RegExp {
  return new RegExp(`^${label}`);
}

/** The menu with the profiles, the theme and the way out; open. */
export async function openProfileMenu({ user, t }: OpenedApp): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: startsWith(t('navigation:profile.label')) }));
  return screen.findByRole('menu');
}

/** Picks a line of the profile menu. */
export async function choose(
  app: OpenedApp,
  role: 'menuitem' | 'menuitemradio',
  name: RegExp,
): Promise<void> {
  const menu = await openProfileMenu(app);
  await app.user.click(within(menu).getByRole(role, { name }));
}
