import type { CalledFile } from '#client/http/call-file.ts';

/** Long enough for the browser to have begun; it keeps what it reads. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which puts it where it puts downloads. */
export function saveFile({ blob, name }: CalledFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
