import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '#client/ui/search-field.tsx';

type Props = {
  /** What the address says. */
  value: string;
  onSearch: (text: string) => void;
};

/** The search box of the catalogue; what is typed stays as it is typed, the address gets it trimmed. */
export function CatalogueSearchBox({ value, onSearch }: Props) {
  const { t } = useTranslation('catalogue');
  const [text, setText] = useState(value);
  const asked = useRef(value);

  // Back, forward or a link changes what the box shows; its own searches don't.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);

  function search(typed: string) {
    setText(typed);
    asked.current = typed.trim();
    onSearch(typed.trim());
  }

  return (
    <SearchField
      label={t('search')}
      placeholder={t('searchPlaceholder')}
      clearLabel={t('clearSearch')}
      value={text}
      onChange={search}
    />
  );
}
