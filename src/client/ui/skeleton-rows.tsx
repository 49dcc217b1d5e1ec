import { Skeleton } from './skeleton.tsx';

const widths = ['medium', 'short', 'long', 'medium', 'short'] as const;

type Props = { rows: number; columns: number };

/** Rows of a table body while the page of the list comes, so that the layout stays. The table is `aria-busy`. */
export function SkeletonRows({ rows, columns }: Props) {
  const lines = Array.from({ length: rows }, (_, row) => row);
  const cells = Array.from({ length: columns }, (_, column) => column);
  return lines.map((row) => (
    <tr key={row}>
      {cells.map((column) => (
        <td key={column}>
          <Skeleton width={widths[(row + column) % widths.length]} />
        </td>
      ))}
    </tr>
  ));
}
