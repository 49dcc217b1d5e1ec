import styles from './account.module.css';
import { qrPath } from './qr-path.ts';

type Props = {
  text: string;
  /** What it is for, to those who don't see it. */
  label: string;
};

/** A QR symbol, dark on light in whatever theme: many readers know no other. */
export function QrPicture({ text, label }: Props) {
  const { size, path } = qrPath(text);
  return (
    <svg
      className={styles.qr}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
