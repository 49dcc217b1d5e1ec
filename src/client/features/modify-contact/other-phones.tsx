import PlusIcon from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { fieldId } from '#client/forms/field-id.ts';
import parts from '#client/forms/form-parts.module.css';
import { PhoneLine } from '#client/forms/phone-line.tsx';
import { NO_PHONE } from '#client/forms/read-phone.ts';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import layout from '#client/ui/layout.module.css';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { Phone } from '#domain/contact/contact.ts';
import styles from './modify-contact.module.css';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import { MAX_PHONES, phoneKey } from './phones-after.ts';
import { useCurrentText } from './use-current-text.ts';

const ADD = 'phones-add';

type Props = { request: ModifyContactRequest; current: readonly Phone[] };

/** The further numbers: each one stays or goes; « Ajouter un autre numéro de téléphone ». */
export function OtherPhones({ request: { values, set, errorOf }, current }: Props) {
  const { t } = useTranslation(['modify-contact', 'forms']);
  const announce = useAnnounce();
  const { phoneText } = useCurrentText();
  const { phonesRemoved: removed, phonesAdded: added } = values;
  const kept = current.filter((phone) => !removed.includes(phoneKey(phone))).length;
  const idOf = (place: number) => fieldId(`phonesAdded.${place}.kind`);
  return (
    <div className={layout.stack}>
      {current.length > 0 && (
        <ul className={layout.stack} aria-label={t('coordinates.others')}>
          {current.map((phone) => {
            const key = phoneKey(phone);
            const gone = removed.includes(key);
            return (
              <li key={key} className={styles.known}>
                <span className={gone ? styles.gone : undefined}>{phoneText(phone)}</span>
                <Button
                  size="small"
                  variant="tertiary"
                  aria-label={t(gone ? 'coordinates.keepNumber' : 'coordinates.removeNumber', {
                    number: phoneText(phone),
                  })}
                  onClick={() =>
                    set('phonesRemoved', gone ? removed.filter((one) => one !== key) : [...removed, key])
                  }
                >
                  {t(gone ? 'coordinates.keep' : 'coordinates.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {added.map((phone, place) => (
        <PhoneLine
          key={idOf(place)}
          path={`phonesAdded.${place}`}
          place={current.length + place + 1}
          value={phone}
          onChange={(next) =>
            set(
              'phonesAdded',
              added.map((other, at) => (at === place ? next : other)),
            )
          }
          onRemove={() => {
            set(
              'phonesAdded',
              added.filter((_, at) => at !== place),
            );
            announce(t('forms:phone.removed'));
            setTimeout(() => focusField(ADD));
          }}
          errorOf={errorOf}
        />
      ))}
      {1 + kept + added.length < MAX_PHONES && (
        <div className={parts.flush}>
          <Button
            id={ADD}
            variant="tertiary"
            icon={PlusIcon}
            onClick={() => {
              set('phonesAdded', [...added, NO_PHONE]);
              // The line is drawn first.
              setTimeout(() => focusField(idOf(added.length)));
            }}
          >
            {t('forms:phone.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
