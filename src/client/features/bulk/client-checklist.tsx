import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import frame from '#client/ui/field-frame.module.css';
import layout from '#client/ui/layout.module.css';
import { SearchField } from '#client/ui/search-field.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import { foldText, searchWords } from '#domain/search/fold-text.ts';
import styles from './bulk.module.css';

/** Boxes drawn at once; typing finds the others. */
const SHOWN = 100;

type Props = {
  id: string;
  files: readonly ClientFile[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string | undefined;
};

/** Clients to tick, one by one or all that a search finds. */
export function ClientChecklist({ id, files, value, onChange, error }: Props) {
  const { t } = useTranslation(['bulk', 'common']);
  const { number } = useFormats();
  const announce = useAnnounce();
  const listId = useId();
  const [text, setText] = useState('');
  const folded = useMemo(() => files.map((file) => ({ file, words: foldText(file.name) })), [files]);
  const asked = searchWords(text);
  const found = folded
    .filter(({ words }) => asked.every((word) => words.includes(word)))
    .map(({ file }) => file);
  const chosen = new Set(value);
  const unticked = found.filter((file) => !chosen.has(file.id));
  const said = t('files.ticked', { count: value.length, n: number(value.length) });

  function tickFound() {
    onChange([...value, ...unticked.map((file) => file.id)]);
    announce(
      t('files.ticked', { count: value.length + unticked.length, n: number(value.length + unticked.length) }),
    );
  }

  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.checklist}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={styles.legend}>{t('files.list')}</legend>
      <SearchField
        label={t('files.search')}
        placeholder={t('files.search')}
        clearLabel={t('files.clearSearch')}
        value={text}
        onChange={setText}
      />
      <div className={layout.spread}>
        <span role="status" className={styles.quiet}>
          {said}
        </span>
        <span className={layout.cluster}>
          {unticked.length > 0 && (
            <Button size="small" variant="tertiary" onClick={tickFound}>
              {t(text.trim() === '' ? 'files.tickAll' : 'files.tickFound', {
                count: found.length,
                n: number(found.length),
              })}
            </Button>
          )}
          {value.length > 0 && (
            <Button size="small" variant="tertiary" onClick={() => onChange([])}>
              {t('files.untickAll')}
            </Button>
          )}
        </span>
      </div>
      <ul id={listId} className={styles.boxes}>
        {found.slice(0, SHOWN).map((file) => (
          <li key={file.id}>
            <Checkbox
              label={file.name}
              checked={chosen.has(file.id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...value, file.id] : value.filter((one) => one !== file.id))
              }
            />
          </li>
        ))}
        {found.length === 0 && <li className={styles.quiet}>{t('files.none')}</li>}
        {found.length > SHOWN && (
          <li className={styles.quiet}>
            {t('files.more', { count: found.length - SHOWN, n: number(found.length - SHOWN) })}
          </li>
        )}
      </ul>
      {error && (
        <p id={`${id}-error`} className={frame.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
