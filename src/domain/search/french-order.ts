const collator = new Intl.Collator('fr');

const SINGLE_QUOTES = /[‘’‚‛]/g;
const DOUBLE_QUOTES = /[“”„‟]/g;

/**
 * Text as lists sort it: typographic quotes count as straight ones (« O’Neil » beside « O'Neil »), for the versions of
 * ICU in browsers and in PostgreSQL disagree on their places. Everything else stays.
 */
export function frenchOrderKey(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}

/** Orders by code points, as PostgreSQL does with UTF-8 bytes; `<` would put U+FFxx after « 😀 ». */
function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let at = 0;
  while (at < length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (at === length) return left.length - right.length;
  // Both halves of a pair differ from whole characters; the second halves alone compare as they are.
  return codePointAround(left, at) - codePointAround(right, at);
}

function codePointAround(text: string, at: number): number {
  const inside = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0;
  return text.codePointAt(inside ? at - 1 : at) ?? 0;
}

/** Orders two keys of {@link frenchOrderKey}: what sorting many texts needs. */
export function compareOrderKeys(left: string, right: string): number {
  return collator.compare(left, right) || compareCodePoints(left, right);
}

/** Orders texts as a French reader expects, accents and case included; never says equal of two different texts. */
export function compareFrench(left: string, right: string): number {
  return compareOrderKeys(frenchOrderKey(left), frenchOrderKey(right)) || compareCodePoints(left, right);
}
