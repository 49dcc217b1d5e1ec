import { use } from 'react';
import { SignInPage } from '#client/features/sign-in/sign-in-page.tsx';
import { SlotsContext } from './app-slots.ts';

/** The sign-in page, with what demo mode puts beside the form. */
export function SignInScreen() {
  const { signInAside } = use(SlotsContext);
  return <SignInPage aside={signInAside} />;
}
