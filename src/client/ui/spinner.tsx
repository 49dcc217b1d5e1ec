import styles from './spinner.module.css';

type Props = { label?: string | undefined };

/** A turning ring; decorative alone, or with the words beside it. */
export function Spinner({ label }: Props) {
  const ring = <span className={styles.spinner} aria-hidden="true" />;
  if (label === undefined) return ring;
  return (
    <span className={styles.labelled}>
      {ring}
      <span>{label}</span>
    </span>
  );
}
