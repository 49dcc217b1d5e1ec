import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { FormLink } from './form-link.tsx';

type Props = {
  /** What the table or the sheet shows: decides the words and the first form. */
  on: 'contacts' | 'authorizations' | 'contact';
  /** Already chosen in the forms. */
  contact?: string | undefined;
};

/** « Liens rapides » to the forms (003, step 4), for those who may submit; each one a plain link. */
export function QuickLinks({ on, contact }: Props) {
  const { t } = useTranslation('listing');
  const { abilities } = useCurrentProfile();
  if (!abilities.includes('submit-requests')) return null;
  const look = buttonClass({ size: 'small' });
  const first = buttonClass({ size: 'small', variant: 'primary' });
  return (
    <>
      {on !== 'authorizations' && (
        <FormLink form="modify-contact" contact={contact} className={look}>
          {t(`quick.modify.${on}`)}
        </FormLink>
      )}
      <FormLink form="remove-relation" contact={contact} className={look}>
        {t(`quick.remove.${on}`)}
      </FormLink>
      {on === 'contact' && (
        <FormLink form="departure" contact={contact} className={look}>
          {t('quick.departure')}
        </FormLink>
      )}
      <FormLink form="add-relation" contact={contact} className={first}>
        {t(`quick.add.${on}`)}
      </FormLink>
    </>
  );
}
