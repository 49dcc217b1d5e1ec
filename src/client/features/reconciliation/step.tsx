import { type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import styles from './reconciliation.module.css';

type Props = {
  number: number;
  title: string;
  actions?: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

/** One step under its number. */
export function Step({ number, title, actions, titleRef, children }: Props) {
  const { t } = useTranslation('reconciliation');
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <div className={layout.spread}>
        <h2 id={id} ref={titleRef} tabIndex={titleRef ? -1 : undefined} className={styles.stepTitle}>
          <span className={styles.stepNumber} aria-hidden="true">
            {number}
          </span>
          <VisuallyHidden>{t('steps.number', { number })} </VisuallyHidden>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
