// A base that no address names, to see whether a path leaves it.
const HERE = 'https://mandat.invalid';

/** One slash, then neither a second one nor anything that browsers read as one. */
const PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/**
 * The path if it leads to a page of the console, `undefined` otherwise: an address given in `?retour=` must never
 * send anyone to another site.
 */
export function internalPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !PATH.test(value) || !URL.canParse(value, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(value, HERE);
  if (origin !== HERE || pathname.startsWith('//')) return undefined;
  if (pathname === '/connexion' || pathname.startsWith('/api/')) return undefined;
  return `${pathname}${search}${hash}`;
}
