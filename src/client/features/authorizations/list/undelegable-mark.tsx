import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { isDelegable, undelegableServices } from '#domain/authorization/subject-catalogue.ts';
import styles from './authorization-list.module.css';
import { useServiceWords } from './use-service-words.ts';

type Props = { subject: AuthorizedSubject };

/** Held by the organisation, and still not to be passed on, as a whole or in part: both facts, and what to do (001, 003). */
export function UndelegableMark({ subject }: Props) {
  const { t } = useTranslation('authorizations');
  const serviceWords = useServiceWords();
  const staying = undelegableServices(subject);
  if (staying.length === 0) return null;
  const whole = !isDelegable(subject);
  return (
    <details className={styles.why}>
      <summary>
        <StatusMark tone={whole ? 'warning' : 'info'}>
          {t(whole ? 'undelegable.all' : 'undelegable.some')}
        </StatusMark>
        <ChevronDownIcon size={12} />
      </summary>
      <p>
        {whole ? t('undelegable.allText') : t('undelegable.someText', { services: serviceWords(staying) })}{' '}
        {t('undelegable.whatToDo')}
      </p>
    </details>
  );
}
