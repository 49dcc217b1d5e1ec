import { openApiDocument } from '#contract/open-api-document.ts';
import type { Answer } from '#server/http/respond.ts';

let text: string | undefined;

/** The OpenAPI page; made once, it never changes while the process lives. */
export function openApiAnswer(): Answer {
  text ??= JSON.stringify(openApiDocument());
  return { status: 200, headers: { 'content-type': 'application/json' }, body: text };
}
