import { useTranslation } from 'react-i18next';
import { useLineText } from '#client/forms/use-line-text.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import { LineEffects } from '#client/requests/line-effects.tsx';
import type { LineWordsAndNames } from '#client/requests/use-line-names.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import styles from './request-sheet.module.css';
import { wayOutOf } from './way-out-of.ts';
import { mailOf } from './what-follows.ts';

type Props = { line: RequestLine; names: LineWordsAndNames };

/** Why a line was refused, and the way out; or what it gave and took, and what to know of it. */
export function LineResult({ line, names }: Props) {
  const { t } = useTranslation('demands');
  const { refusalText, noteText } = useLineText();
  const { refusal, notes, contactId } = line;
  const gained = line.act.kind === 'restore' || line.act.kind === 'restore-tie' ? 'restored' : 'gained';
  const mail = line.state === 'applied' ? mailOf(line) : undefined;
  const wayOut = refusal && wayOutOf(refusal.code);
  return (
    <ul className={styles.said}>
      {refusal && <li>{refusalText(refusal, names)}</li>}
      {wayOut && (
        <li>
          <FormLink
            form={wayOut.form}
            contact={wayOut.forContact ? (contactId ?? undefined) : undefined}
            aria-label={t('lines.wayOutNamed', {
              wayOut: t(`lines.wayOut.${wayOut.key}`),
              contact: names.whom(line),
            })}
          >
            {t(`lines.wayOut.${wayOut.key}`)}
          </FormLink>
        </li>
      )}
      {line.state !== 'refused' && (
        <>
          {mail && <li>{t(`lines.mail.${mail}`)}</li>}
          <LineEffects kind={gained} effects={line.gained} names={names} />
          <LineEffects kind="lost" effects={line.lost} names={names} />
          {notes.map((note) => (
            <li key={`${note.code} ${Object.values(note.params).join(' ')}`}>{noteText(note, names)}</li>
          ))}
        </>
      )}
    </ul>
  );
}
