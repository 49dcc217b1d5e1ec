import styles from './showcase.module.css';

const colours = [
  'background',
  'raised',
  'selected',
  'selected-soft',
  'text',
  'text-secondary',
  'link',
  'link-hover',
  'link-strong',
  'border',
  'field-border',
  'info-pale',
  'danger',
  'danger-strong',
  'danger-pale',
  'success',
  'success-pale',
  'warning',
  'warning-pale',
  'focus-border',
  'focus-outline',
  'bar',
];

/** The colours by the names that style sheets use. */
export function ColourExamples() {
  return (
    <ul className={styles.swatches}>
      {colours.map((name) => (
        <li key={name} className={styles.swatch}>
          <svg width="32" height="24" aria-hidden="true">
            <rect width="32" height="24" fill={`var(--color-${name})`} />
          </svg>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
