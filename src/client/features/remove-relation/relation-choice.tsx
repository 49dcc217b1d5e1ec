import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { SearchField } from '#client/ui/search-field.tsx';
import { foldText } from '#domain/search/fold-text.ts';
import { ChoiceList } from './choice-list.tsx';
import type { RemoveRelationRequest } from './remove-relation-request.ts';
import type { Relation } from './standing-relations.ts';
import { useRelationWords } from './use-relation-words.ts';

/** More of them are searched, and drawn as one asks for them. */
const FEW = 8;
const STEP = 50;

type Props = { request: RemoveRelationRequest; relations: readonly Relation[] };

/** « Relation(s) déjà octroyée(s) », to tick (002, step 5). */
export function RelationChoice({ request, relations }: Props) {
  const { t } = useTranslation(['remove-relation', 'common']);
  const { number } = useFormats();
  const { nameOf, daysOf } = useRelationWords();
  const { values, set, errorOf } = request;
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(STEP);
  const words = foldText(search).split(' ').filter(Boolean);
  const found = relations.filter((relation) => {
    const text = foldText(nameOf(relation));
    return words.every((word) => text.includes(word));
  });
  const shown = found.slice(0, most);
  const chosen = values.relationIds.length;
  return (
    <ChoiceList
      id="relationIds"
      legend={t('relations.legend')}
      description={t('relations.description')}
      groups={
        shown.length === 0
          ? []
          : [
              {
                key: 'relations',
                all:
                  shown.length > 1
                    ? t('relations.all', { count: shown.length, n: number(shown.length) })
                    : undefined,
                choices: shown.map((relation) => ({
                  id: relation.id,
                  label: nameOf(relation),
                  detail: daysOf(relation),
                })),
              },
            ]
      }
      value={values.relationIds}
      onChange={(ids) => set('relationIds', ids)}
      error={errorOf('relationIds')}
      emptyText={t(search === '' ? 'relations.none' : 'relations.notFound')}
      tools={
        relations.length > FEW && (
          <SearchField
            label={t('relations.search')}
            placeholder={t('relations.search')}
            value={search}
            onChange={setSearch}
            clearLabel={t('clearSearch')}
          />
        )
      }
    >
      <span role="status">
        {t('chosen', { count: chosen, n: number(chosen), total: number(relations.length) })}
      </span>
      {found.length > most && (
        <Button size="small" variant="tertiary" onClick={() => setMost(most + STEP)}>
          {t('more')}
        </Button>
      )}
    </ChoiceList>
  );
}
