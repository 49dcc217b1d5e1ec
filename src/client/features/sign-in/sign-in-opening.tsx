import type { LeaveReason } from '#client/navigation/leave-session.ts';
import { IdentitySignIn } from './identity-sign-in.tsx';
import { SignInReason } from './sign-in-reason.tsx';

type Props = {
  motif: LeaveReason | undefined;
  identite: string | undefined;
  /** One may sign in elsewhere too. */
  offered: boolean;
  /** The form stands refused: that is what is to be read. */
  failed: boolean;
};

/** Above the form: why one is here, and the way through another service. */
export function SignInOpening({ motif, identite, offered, failed }: Props) {
  return (
    <>
      {motif && !failed && <SignInReason motif={motif} />}
      {(identite || offered) && <IdentitySignIn outcome={failed ? undefined : identite} offered={offered} />}
    </>
  );
}
