import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '#client/ui/search-field.tsx';
import { MAX_SEARCH } from './read-list-address.ts';

/** The first key after a rest searches at once; while the typing goes on, only so many milliseconds after the last key. */
const PAUSE = 150;

type Props = {
  /** What the address says. */
  value: string;
  onSearch: (text: string) => void;
  label: string;
  placeholder: string;
};

/** The search box of a list: searches at the first key and when the typing rests, at once on Enter or when emptied. */
export function ListSearchBox({ value, onSearch, label, placeholder }: Props) {
  const { t } = useTranslation('listing');
  const [text, setText] = useState(value);
  // The searches whose address has not come back yet, the oldest first.
  const asked = useRef([value]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  // An address of its own making leaves the box alone; back, forward or « Réinitialiser » changes what it shows.
  useEffect(() => {
    const own = asked.current.indexOf(value);
    asked.current = own === -1 ? [value] : asked.current.slice(own);
    if (own !== -1) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    setText(value);
  }, [value]);

  function search(typed: string) {
    const trimmed = typed.trim();
    if (trimmed === asked.current.at(-1)) return;
    asked.current.push(trimmed);
    onSearch(trimmed);
  }

  function type(typed: string) {
    const kept = typed.slice(0, MAX_SEARCH);
    const rested = timer.current === undefined;
    setText(kept);
    if (kept === '' || rested) search(kept);
    clearTimeout(timer.current);
    timer.current = setTimeout(rest, PAUSE, kept);
  }

  function rest(typed: string) {
    timer.current = undefined;
    search(typed);
  }

  return (
    <SearchField
      label={label}
      placeholder={placeholder}
      clearLabel={t('search.clear')}
      value={text}
      onChange={type}
      onSubmit={search}
    />
  );
}
