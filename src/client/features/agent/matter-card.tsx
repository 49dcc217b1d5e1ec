import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import type { MatterReview } from '#contract/requests/agent.operations.ts';
import { DecideDialog } from './decide-dialog.tsx';
import styles from './review-card.module.css';
import type { Choice } from './review-choice.ts';
import { SubmittedNote } from './submitted-note.tsx';

type Props = { review: MatterReview };

/** What an organisation tells of itself (« Gérer une organisation »), and the two decisions. */
export function MatterCard({ review }: Props) {
  const { t } = useTranslation('agent');
  const { longDay } = useFormats();
  const titleId = useId();
  const [choice, setChoice] = useState<Choice>();
  const { organisation, matter, effectiveOn, name, neq, explanation } = review;
  const facts = [
    { key: 'what', term: t('matter.what'), detail: t(`matter.kind.${matter}`) },
    { key: 'effectiveOn', term: t('matter.effectiveOn'), detail: longDay(effectiveOn) },
    ...(name === null ? [] : [{ key: 'name', term: t('matter.name'), detail: name }]),
    ...(neq === null ? [] : [{ key: 'neq', term: t('matter.neq'), detail: neq }]),
    { key: 'explanation', term: t('matter.explanation'), detail: explanation },
  ];
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{organisation.name}</h2>
        <p>{t('matter.title')}</p>
        <SubmittedNote review={review} />
      </header>
      <DescriptionList items={facts} />
      <div className={layout.cluster}>
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setChoice({ decision: 'accept' })}>
          {t('decision.accept.action')}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setChoice({ decision: 'refuse' })}>
          {t('decision.refuse.action')}
        </Button>
      </div>
      <DecideDialog
        review={review}
        name={`${organisation.name}, ${t(`matter.kind.${matter}`).toLocaleLowerCase()}`}
        acceptText={t('matter.acceptText', { organisation: organisation.name })}
        choice={choice}
        onClose={() => setChoice(undefined)}
      />
    </article>
  );
}
