import encodeQR from 'qr';

/** Modules of quiet around it, as readers need (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A text as a QR symbol: the dark modules as one path of SVG, in a square of so many modules, its quiet zone included. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size: rows.length, path: path.join('') };
}

/** Where dark modules stand side by side: from which column, and how many. */
function runsOf(row: readonly boolean[]): Array<readonly [x: number, width: number]> {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end === -1 ? row.length : end) - x];
  });
}
