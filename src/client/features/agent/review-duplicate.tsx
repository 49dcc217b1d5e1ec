import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { Review } from '#contract/requests/agent.operations.ts';
import { foldText } from '#domain/search/fold-text.ts';
import styles from './review-card.module.css';

type Props = {
  duplicate: Review['duplicates'][number];
  person: Review['person'];
  onMerge: () => void;
};

/** A contact that the person may already be; what is the same is marked. */
export function ReviewDuplicate({ duplicate, person, onMerge }: Props) {
  const { t } = useTranslation('agent');
  const { contact, by } = duplicate;
  const name = `${contact.firstName} ${contact.lastName}`;
  const compared = [
    { key: 'name', known: name, asked: `${person.firstName} ${person.lastName}` },
    { key: 'clientNumber', known: duplicate.clientNumber, asked: person.clientNumber },
    { key: 'email', known: duplicate.email, asked: person.email },
  ] as const;
  return (
    <div className={styles.known}>
      <StatusMark tone="warning">{t(`by.${by}`)}</StatusMark>
      <DescriptionList
        items={compared.map(({ key, known, asked }) => ({
          key,
          term: t(key),
          detail: (
            <span className={styles.value}>
              <span>{known ?? t('none')}</span>
              {known !== null && asked !== null && foldText(known) === foldText(asked) && (
                <StatusMark tone="info">{t('same')}</StatusMark>
              )}
            </span>
          ),
        }))}
      />
      <div>
        <Button aria-haspopup="dialog" onClick={onMerge}>
          {t('decision.merge.action')}
        </Button>
      </div>
    </div>
  );
}
