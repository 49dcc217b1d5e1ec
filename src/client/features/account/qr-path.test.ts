import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

const URI = 'otpauth://totp/Mandat:anais%40courriel.example?secret=JBSWY3DPEHPK3PXP&issuer=Mandat';

/** What the path paints: three pixels for each module, black on white. */
function paint({ size, path }: ReturnType<typeof qrPath>) {
  const [width, height] = [size * 3, size * 3];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 3; row < Number(y) * 3 + 3; row += 1) {
      for (let column = Number(x) * 3; column < (Number(x) + Number(run)) * 3; column += 1) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return { width, height, data };
}

test('what is drawn is read back', () => {
  expect(decodeQR(paint(qrPath(URI)))).toBe(URI);
});

test('four modules around it stay light', () => {
  const { size, path } = qrPath(URI);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
