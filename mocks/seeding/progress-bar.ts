const WIDTH = 30;

/** `[#####.........]  16 %  160 000 / 1 000 000` */
export function progressBar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.floor(share * WIDTH);
  const bar = '#'.repeat(filled) + '.'.repeat(WIDTH - filled);
  const [so, all] = [done, total].map((count) => count.toLocaleString('fr-CA'));
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${so} / ${all}`;
}
