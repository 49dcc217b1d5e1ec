import { useTranslation } from 'react-i18next';
import { clientDoubtOf, contactDoubtOf } from '#domain/reconciliation/settle-services.ts';
import styles from './comparison.module.css';
import { DoubtChoice } from './doubt-choice.tsx';
import type { ServiceEntry } from './list-entries.ts';

type Props = {
  entry: ServiceEntry;
  settled: Readonly<Record<string, string>>;
  onSettle: (doubt: string, value: string) => void;
};

/** The two sides of « who serves whom », and what is to be told of a doubt. */
export function ServiceCells({ entry: { first, one }, settled, onSettle }: Props) {
  const { t } = useTranslation('reconciliation');
  const { client, asked, line, state, doubt } = one;
  const inside = state === 'present' || state === 'departed';
  const ofContact = contactDoubtOf(first);
  const ofClient = clientDoubtOf(first);
  const { contacts = [], clients = [] } = first.candidates ?? {};
  return (
    <>
      <td data-label={t('table.list')}>
        {line === null ? (
          <span className={styles.quiet}>{t('table.absent')}</span>
        ) : (
          <span>{asked?.client ?? client?.name}</span>
        )}
      </td>
      <td data-label={t('table.console')}>
        {inside && client?.name}
        {!(inside || doubt) && (
          <>
            {first.doubt && <span>{client?.name} </span>}
            <span className={styles.quiet}>{t('table.notServed')}</span>
          </>
        )}
        {first.doubt && (
          <div className={styles.doubt}>
            {doubt && <p className={styles.quiet}>{t(`doubt.${doubt}`)}</p>}
            {ofContact !== undefined && contacts.length > 0 && (
              <DoubtChoice
                label={t('doubt.whoIs', { name: asked?.person ?? '' })}
                candidates={contacts.map(({ contact: { contactId, firstName, lastName, email } }) => ({
                  id: contactId,
                  text: `${firstName} ${lastName}${email ? ` – ${email}` : ''}`,
                }))}
                value={settled[ofContact] ?? ''}
                onSettle={(value) => onSettle(ofContact, value)}
              />
            )}
            {ofClient !== undefined && clients.length > 0 && (
              <DoubtChoice
                label={t('doubt.whichClient', { name: asked?.client ?? '' })}
                candidates={clients.map(({ fileId, name }) => ({ id: fileId, text: name }))}
                value={settled[ofClient] ?? ''}
                onSettle={(value) => onSettle(ofClient, value)}
              />
            )}
          </div>
        )}
      </td>
    </>
  );
}
