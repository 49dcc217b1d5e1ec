import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '#client/ui/search-field.tsx';
import { MAX_SEARCH } from './read-list-address.ts';

/** Milliseconds of rest after the last key before the list searches. */
const PAUSE = 250;

type Props = {
  /** What the address says. */
  value: string;
  onSearch: (text: string) => void;
  label: string;
  placeholder: string;
};

/** The search box of a list: searches when the typing rests, at once on Enter or when emptied. */
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
    setText(value);
  }, [value]);

  function search(typed: string) {
    clearTimeout(timer.current);
    const trimmed = typed.trim();
    if (trimmed === asked.current.at(-1)) return;
    asked.current.push(trimmed);
    onSearch(trimmed);
  }

  function type(typed: string) {
    const kept = typed.slice(0, MAX_SEARCH);
    setText(kept);
    clearTimeout(timer.current);
    if (kept === '') search('');
    else timer.current = setTimeout(search, PAUSE, kept);
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
