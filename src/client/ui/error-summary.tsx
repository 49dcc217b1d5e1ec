import CircleAlertIcon from 'lucide-react/icons/circle-alert';
import { useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';
import { focusField } from './focus-field.ts';

type Props = {
  title: string;
  /** In the order of the fields, in the same words as beside them. */
  errors: { fieldId: string; message: string }[];
  /** What fits no field. */
  general?: string[] | undefined;
  /** The focus moves here each time this changes and there are errors: the number of submissions. */
  focusKey?: number | undefined;
  headingLevel?: 2 | 3 | undefined;
};

/** On top of a refused form: says what is wrong, with a link to each field. Nothing without errors. */
export function ErrorSummary({ title, errors, general = [], focusKey = 0, headingLevel = 2 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const hasErrors = errors.length + general.length > 0;
  const handled = useRef(0);
  useEffect(() => {
    // Once per attempt: an error that comes and goes while one types never takes the focus away.
    if (focusKey === handled.current || !hasErrors) return;
    handled.current = focusKey;
    box.current?.focus();
  }, [focusKey, hasErrors]);
  if (!hasErrors) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <div ref={box} className={styles.summary} role="alert" aria-labelledby={titleId} tabIndex={-1}>
      <CircleAlertIcon className={styles.icon ?? ''} size={20} />
      <Heading id={titleId}>{title}</Heading>
      <ul className={styles.list}>
        {general.map((message) => (
          <li key={message}>{message}</li>
        ))}
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              className={styles.link}
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
