import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import layout from '#client/ui/layout.module.css';
import { SearchField } from '#client/ui/search-field.tsx';
import { foldText, searchWords } from '#domain/search/fold-text.ts';
import styles from './searched-parts.module.css';

/** Parts shown at once, and the number from which a search box helps. */
const STEP = 25;
const SEARCHED = 8;

type Props<Part> = {
  parts: readonly Part[];
  /** What the search looks in. */
  textOf: (part: Part) => string;
  searchLabel: string;
  /** « 12 dossiers ». */
  countText: (count: number) => string;
  children: (part: Part) => ReactNode;
};

/** Many parts of a sheet: searched by their names, and shown a few at a time. */
export function SearchedParts<Part>({ parts, textOf, searchLabel, countText, children }: Props<Part>) {
  const { t } = useTranslation('sheets');
  const { number } = useFormats();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(STEP);
  const words = searchWords(useDeferredValue(text));
  const found = parts.filter((part) => {
    const folded = foldText(textOf(part));
    return words.every((word) => folded.includes(word));
  });
  const rest = found.length - shown;
  return (
    <div className={layout.stack}>
      {parts.length > SEARCHED && (
        <div className={styles.tools}>
          <div className={styles.search}>
            <SearchField
              label={searchLabel}
              placeholder={searchLabel}
              value={text}
              clearLabel={t('filter.clear')}
              onChange={(typed) => {
                setText(typed);
                setShown(STEP);
              }}
            />
          </div>
          <p role="status">{found.length === 0 ? t('filter.none') : countText(found.length)}</p>
        </div>
      )}
      <div>{found.slice(0, shown).map(children)}</div>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {t('more', { count: Math.min(rest, STEP), shown: number(Math.min(rest, STEP)) })}
          </Button>
        </div>
      )}
    </div>
  );
}
