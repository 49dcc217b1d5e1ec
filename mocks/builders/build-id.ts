/** Mixes a text into 32 bits (Murmur's mixing steps); another seed gives unrelated bits. */
function mix(text: string, seed: number): number {
  let hash = seed ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hexadecimal(text: string, seed: number): string {
  return mix(text, seed).toString(16).padStart(8, '0');
}

/**
 * The same UUID (version 4 in form) for the same pair, on every machine and at every start, so that a link into a demo world
 * keeps working. `world` keeps apart keys that are alike in two worlds, or for two sorts of things.
 */
export function idOf(world: string, key: string): string {
  const text = `${world}\n${key}`;
  const [a, b, c, d] = [
    hexadecimal(text, 0x9e3779b9),
    hexadecimal(text, 0x7f4a7c15),
    hexadecimal(text, 0x2545f491),
    hexadecimal(text, 0x165667b1),
  ];
  const variant = '89ab'.charAt(Number.parseInt(c.charAt(0), 16) % 4);
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
