/** Secrets by what they are: « password of the sign-up », « session, second ». */
export type Secrets = ReadonlyMap<string, string>;

/** Shorter ones are in too many numbers: they count only where they stand by themselves. */
const STANDS_OUT = 8;

/** The names of the secrets that a text tells: as they are, in small letters, without hyphens, or encoded. */
export function secretsIn(text: string, secrets: Secrets): string[] {
  const lower = text.toLowerCase();
  return [...secrets].filter(([, secret]) => tells(text, lower, secret)).map(([name]) => name);
}

function tells(text: string, lower: string, secret: string): boolean {
  if (secret.length < STANDS_OUT) return new RegExp(`(?<![\\w.])${secret}(?!\\w)`).test(text);
  const bytes = Buffer.from(secret);
  const folded = [secret, secret.replaceAll('-', ''), encodeURIComponent(secret), bytes.toString('hex')];
  // In JSON within JSON too, and whatever stands before and after it in what was encoded.
  const encoded = [JSON.stringify(secret).slice(1, -1), bytes.toString('base64').replace(/.{0,2}=*$/, '')];
  return (
    folded.some((form) => lower.includes(form.toLowerCase())) || encoded.some((form) => text.includes(form))
  );
}
