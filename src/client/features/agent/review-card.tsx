import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import type { Review } from '#contract/requests/agent.operations.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { PersonFacts } from './person-facts.tsx';
import styles from './review-card.module.css';
import type { Choice } from './review-choice.ts';
import { ReviewDuplicate } from './review-duplicate.tsx';
import { SubmittedNote } from './submitted-note.tsx';

type Props = { review: Review };

/** One person asked for, beside the contacts that it may already be, and the three decisions. */
export function ReviewCard({ review }: Props) {
  const { t } = useTranslation('agent');
  const titleId = useId();
  const [choice, setChoice] = useState<Choice>();
  const { person, duplicates } = review;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>
          {person.firstName} {person.lastName}
        </h2>
        <p>{review.organisation.name}</p>
        <SubmittedNote review={review} />
      </header>
      <div className={styles.sides}>
        <section className={styles.side}>
          <h3>{t('asked')}</h3>
          <PersonFacts person={person} />
          <div className={layout.cluster}>
            <Button
              variant="primary"
              aria-haspopup="dialog"
              onClick={() => setChoice({ decision: 'accept' })}
            >
              {t('decision.accept.action')}
            </Button>
            <Button aria-haspopup="dialog" onClick={() => setChoice({ decision: 'refuse' })}>
              {t('decision.refuse.action')}
            </Button>
          </div>
        </section>
        <section className={styles.side}>
          <h3>{t('known')}</h3>
          {duplicates.length === 0 && <p className={styles.note}>{t('noneKnown')}</p>}
          {duplicates.map((duplicate) => (
            <ReviewDuplicate
              key={duplicate.contact.id}
              duplicate={duplicate}
              person={person}
              onMerge={() => setChoice({ decision: 'merge', duplicate })}
            />
          ))}
        </section>
      </div>
      <DecideDialog
        review={review}
        name={`${person.firstName} ${person.lastName}`}
        acceptText={t('decision.accept.text', { organisation: review.organisation.name })}
        choice={choice}
        onClose={() => setChoice(undefined)}
      />
    </article>
  );
}
