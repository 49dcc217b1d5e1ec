import type { DemoPersona } from './demo-controls.ts';
import styles from './persona-list.module.css';
import { useDemoNames } from './use-demo-names.ts';

type Props = {
  personas: readonly DemoPersona[];
  onChoose: (personaKey: string) => void;
};

/** The persons of the world; one click signs in as one of them. */
export function PersonaList({ personas, onChoose }: Props) {
  const names = useDemoNames();
  return (
    <ul className={styles.list}>
      {personas.map(({ key, kind, personName, organisationName }) => (
        <li key={key}>
          <button type="button" className={styles.persona} onClick={() => onChoose(key)}>
            <span className={styles.name}>{personName}</span>
            <span className={styles.facts}>
              {[names.kind(kind), organisationName].filter((fact) => fact !== '').join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
