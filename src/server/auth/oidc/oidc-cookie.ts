import { OIDC_MINUTES } from './create-oidc.ts';

/** What the browser carries while it is away: sealed, for ten minutes, and sent back on the way home (`SameSite=Lax`). */
export function oidcCookie(request: Request, secure: boolean) {
  const name = secure ? '__Host-mandat-oidc' : 'mandat-oidc';
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const sent = request.headers.get('cookie')?.split(/; */) ?? [];
  return {
    carried: sent.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? '',
    keep: (carried: string) => `${name}=${carried}${attributes}; Max-Age=${OIDC_MINUTES * 60}`,
    forget: () => `${name}=${attributes}; Max-Age=0`,
  };
}
