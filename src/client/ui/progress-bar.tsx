import { useId } from 'react';
import styles from './progress-bar.module.css';

type Props = {
  label: string;
  /** Without a value the length is unknown. */
  value?: number | undefined;
  max?: number | undefined;
  /** How the value reads, « 12 sur 40 ». */
  valueText?: string | undefined;
};

/** A native progress bar under its label. */
export function ProgressBar({ label, value, max = 100, valueText }: Props) {
  const id = useId();
  return (
    <div className={styles.wrapper}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        {valueText && <span className={styles.value}>{valueText}</span>}
      </div>
      <progress id={id} className={styles.bar} max={max} value={value} aria-valuetext={valueText} />
    </div>
  );
}
