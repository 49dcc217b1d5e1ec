import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import type { Relation } from './standing-relations.ts';
import { useRelationWords } from './use-relation-words.ts';

const FEW = 6;

type Props = { relations: readonly Relation[] };

/** « Relation(s) déjà octroyée(s) », to read: all of them go. */
export function GrantedRelations({ relations }: Props) {
  const { t } = useTranslation('remove-relation');
  const { number } = useFormats();
  const { nameOf } = useRelationWords();
  const [open, setOpen] = useState(false);
  const shown = open || relations.length <= FEW + 1 ? relations : relations.slice(0, FEW);
  const others = relations.length - shown.length;
  const detail = (
    <>
      {relations.length === 0 && t('relations.none')}
      <ul>
        {shown.map((relation) => (
          <li key={relation.id}>{nameOf(relation)}</li>
        ))}
      </ul>
      {others > 0 && (
        <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
          {t('relations.others', { count: others, n: number(others) })}
        </Button>
      )}
    </>
  );
  return <DescriptionList items={[{ key: 'relations', term: t('relations.legend'), detail }]} />;
}
