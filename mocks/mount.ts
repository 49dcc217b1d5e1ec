import { HttpResponse, http, type RequestHandler } from 'msw';
import type { App } from '#server/app.ts';

/** The one handler of the mocks: every `/api` request goes to the real application. */
export function mount(fetchApp: App['fetch']): RequestHandler {
  return http.all(/\/api\//, async ({ request }) => {
    const response = await fetchApp(asOurPage(request));
    // A network error that the page gave up waiting for would be a rejection that nobody hears.
    if (response.type === 'error') return request.signal.aborted ? new HttpResponse() : HttpResponse.error();
    return fromApp(response);
  });
}

/**
 * A browser keeps `Sec-Fetch-Site` and `User-Agent` to the network, which this request never reaches: the mount says what the network
 * would have said, that the page asking is our own, in this browser. A `Request` made by a page drops the first of them, hence the
 * property laid over it.
 */
function asOurPage(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('sec-fetch-site', 'same-origin');
  const browser = globalThis.navigator?.userAgent;
  if (browser && !headers.has('user-agent')) headers.set('user-agent', browser);
  return Object.defineProperty(request, 'headers', { value: headers });
}

async function fromApp(response: Response): Promise<Response> {
  return new HttpResponse(await bodyOf(response), { status: response.status, headers: response.headers });
}

/** A file goes on as it comes, so that the page sees it grow and can leave it; all else is whole. */
async function bodyOf(response: Response): Promise<ReadableStream | ArrayBuffer | null> {
  if (response.status === 204) return null;
  return response.headers.has('content-disposition') ? response.body : await response.arrayBuffer();
}
