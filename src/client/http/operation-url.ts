/** Fills `/api/profiles/{profileId}/contacts`; every value is escaped. */
export function operationUrl(
  path: string,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = queryText(query);
  return search === '' ? filled : `${filled}?${search}`;
}

/** Empty values say nothing, so they aren't sent; several values of one filter go as `a,b`. */
function queryText(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = value === undefined || value === null ? '' : String(value);
    if (text !== '') search.set(name, text);
  }
  return search.toString();
}
