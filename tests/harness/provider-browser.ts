/** Walks through the provider's own pages as somebody who signs in and agrees; gives the address it leads back to. */
export async function signInAtProvider(start: string, name: string, home: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { url: string; init: RequestInit } = { url: start, init: {} };
  for (let step = 0; step < 20; step += 1) {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const headers = { ...next.init.headers, cookie };
    const response = await fetch(next.url, { ...next.init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    if (location) {
      const url = new URL(location, next.url);
      if (url.href.startsWith(home)) return url;
      next = { url: url.href, init: {} };
    } else {
      next = formIn(await response.text(), next.url, name);
    }
  }
  throw new Error('the provider never comes to an end');
}

/** Its one form, filled in. */
function formIn(page: string, url: string, name: string): { url: string; init: RequestInit } {
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
  if (!action || !prompt) throw new Error(`no form on ${url}: ${page.slice(0, 500)}`);
  const body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'x' }) });
  return {
    url: new URL(action, url).href,
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    },
  };
}
