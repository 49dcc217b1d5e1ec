import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { explainProfile } from '#contract/session/session.operations.ts';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import styles from './home-page.module.css';

type Props = { profile: SessionProfile };

/** Since when the file is gone, or when it opens, and who can be asked, by name. Nothing while it isn't known: the rest stands. */
export function ProfileStanding({ profile }: Props) {
  const { t } = useTranslation(['home', 'common']);
  const { longDay } = useFormats();
  const { data } = useQuery({
    queryKey: ['session', 'standing', profile.id],
    queryFn: ({ signal }) => callOperation(explainProfile, { params: { linkId: profile.id }, signal }),
  });
  if (!data) return null;
  const { state, day, functions, responsible } = data;
  const named = functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  return (
    <>
      {(state === 'ended' || state === 'not-begun') && day !== null && (
        <p>{t(`why.${state}`, { day: longDay(day), functions: named })}</p>
      )}
      {state === 'never-related' && <p>{t('why.never-related')}</p>}
      {responsible.length > 0 && (
        <>
          <p>{t('why.ask')}</p>
          <ul className={styles.persons}>
            {responsible.map((person) => (
              <li key={`${person.firstName} ${person.lastName} ${person.function}`}>
                {t('why.person', {
                  name: `${person.firstName} ${person.lastName}`,
                  function: t(`common:function.${person.function}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
