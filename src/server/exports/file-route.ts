import type { Operation } from '#contract/operation.ts';
import { prepareCall } from '#server/http/prepare-call.ts';
import type { Call, Exchange, Route } from '#server/http/route.ts';
import { type Bytes, streamOf } from './stream-of.ts';

/** A file to be sent. */
export interface MadeFile {
  readonly name: string;
  readonly media: string;
  readonly parts: AsyncGenerator<Bytes>;
}

/** Binds an operation whose answer is one file, made of what is read at once. */
export function fileRoute<Op extends Operation>(
  operation: Op,
  make: (call: Call<Op>, exchange: Exchange) => Promise<MadeFile>,
): Route {
  return {
    operation,
    async run(exchange) {
      const { name, media, parts } = await make(await prepareCall(operation, exchange), exchange);
      const headers = {
        'content-type': media,
        'content-disposition': `attachment; filename="${name}"`,
      };
      return { answer: { status: operation.status, headers, body: streamOf(parts) }, cookies: [] };
    },
  };
}
