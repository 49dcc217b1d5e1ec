import type { Bytes } from './stream-of.ts';

/**
 * The parts compressed (RFC 1951), each taken only once what came of those before it was read: the compression stream of
 * some versions of Node takes all it is given, and would hold a whole file.
 */
export async function* deflated(parts: AsyncGenerator<Bytes>): AsyncGenerator<Bytes> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const [reader, writer] = [readable.getReader(), writable.getWriter()];
  let reading = reader.read();
  /** What can be read until the write is done. */
  async function* whileWriting(written: Promise<void>): AsyncGenerator<Bytes> {
    const done = written.then(() => undefined);
    for (;;) {
      const read = await Promise.race([reading, done]);
      if (!read?.value) return;
      reading = reader.read();
      yield read.value as Bytes;
    }
  }
  let ended = false;
  try {
    for await (const part of parts) yield* whileWriting(writer.write(part));
    const closed = writer.close();
    for (let read = await reading; !read.done; read = await reader.read()) yield read.value as Bytes;
    await closed;
    ended = true;
  } finally {
    if (!ended) await Promise.allSettled([reading, writer.abort(), reader.cancel()]);
  }
}
