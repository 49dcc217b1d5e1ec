/** Fills `/api/profiles/{profileId}/contacts`; every value is escaped. */
export function operationUrl(
  path: string,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(queryValues(query)).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

/** The parameters of a query: empty values say nothing, so they aren't sent; several values of one filter go as `a,b`. */
export function queryValues(query: Readonly<Record<string, unknown>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    const text = value === undefined || value === null ? '' : String(value);
    if (text !== '') values[name] = text;
  }
  return values;
}
