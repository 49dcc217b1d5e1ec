/**
 * Where a request came from: the other end of the connection, or, behind proxies of ours, what the outermost of them was told by its
 * own connection. What stands before that in the header is whatever the caller wrote.
 */
export function senderAddress(
  remote: string | undefined,
  forwarded: string | null,
  proxies: number,
): string | null {
  if (proxies === 0) return remote ?? null;
  const told = (forwarded ?? '').split(',').map((one) => one.trim());
  return told.at(-proxies) || (remote ?? null);
}
