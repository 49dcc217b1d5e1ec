import styles from './required-mark.module.css';

/** The red star, kept on the line of the last word; `aria-required` says it to screen readers. */
export function RequiredMark() {
  return (
    <span className={styles.mark} aria-hidden="true">
      {'\u00a0*'}
    </span>
  );
}
