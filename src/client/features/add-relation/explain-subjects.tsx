import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import parts from '#client/forms/form-parts.module.css';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import layout from '#client/ui/layout.module.css';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { SUBJECT_CATALOGUE, UNDELEGABLE_SERVICES } from '#domain/authorization/subject-catalogue.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import styles from './subjects.module.css';

type Props = { kind: OrganisationKind };

/** « Quelles sont les autorisations de chaque sujet autorisé? » (002, step 4): what each subject opens. */
export function ExplainSubjects({ kind }: Props) {
  const { t } = useTranslation(['add-relation', 'common']);
  const [isOpen, setIsOpen] = useState(false);
  const subjects = AUTHORIZED_SUBJECTS.map((subject) => SUBJECT_CATALOGUE[subject]).filter(
    ({ ownHolders, clientHolders }) => ownHolders.includes(kind) || clientHolders.includes(kind),
  );
  return (
    <div className={parts.flush}>
      <Button variant="tertiary" onClick={() => setIsOpen(true)}>
        {t('subjects.explain')}
      </Button>
      <Dialog
        title={t('subjects.explain')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common:close')}
      >
        <div className={layout.stack}>
          <p>{t('subjects.explainLead')}</p>
          {subjects.map(({ subject, services }) => (
            <div key={subject}>
              <h3>{t(`common:subject.${subject}`)}</h3>
              <ul className={styles.services}>
                {services.map((service) => (
                  <li key={service}>
                    {t(`common:service.${service}`)}
                    {kind === 'accounting-firm' && UNDELEGABLE_SERVICES.includes(service) && (
                      <span className={styles.left}>{` (${t('subjects.undelegable')})`}</span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Dialog>
    </div>
  );
}
