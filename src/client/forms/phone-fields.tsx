import PlusIcon from 'lucide-react/icons/plus';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { fieldId } from './field-id.ts';
import styles from './form-parts.module.css';
import { PhoneLine } from './phone-line.tsx';
import { NO_PHONE, type PhoneValues } from './read-phone.ts';

/** As many as the contract takes. */
const MAX_PHONES = 5;

type Props = {
  /** The field's path in the form's values: `person.phones`. */
  name: string;
  value: readonly PhoneValues[];
  onChange: (phones: PhoneValues[]) => void;
  errorOf: (path: string) => string | undefined;
};

/** « Numéro de téléphone principal », and « Ajouter un autre numéro de téléphone » (002, step 5). */
export function PhoneFields({ name, value, onChange, errorOf }: Props) {
  const { t } = useTranslation('forms');
  const announce = useAnnounce();
  const addId = useId();
  const lineId = (place: number) => fieldId(`${name}.${place}.kind`);

  function add() {
    onChange([...value, NO_PHONE]);
    // The line is drawn first.
    setTimeout(() => focusField(lineId(value.length)));
  }

  function remove(place: number) {
    onChange(value.filter((_, other) => other !== place));
    announce(t('phone.removed'));
    setTimeout(() => focusField(addId));
  }

  return (
    <div className={styles.phones}>
      {value.map((phone, place) => (
        <PhoneLine
          // Lines have no id of their own; each is wholly drawn from its value.
          key={lineId(place)}
          path={`${name}.${place}`}
          place={place}
          value={phone}
          onChange={(next) => onChange(value.map((other, at) => (at === place ? next : other)))}
          onRemove={place > 0 ? () => remove(place) : undefined}
          errorOf={errorOf}
        />
      ))}
      {value.length < MAX_PHONES && (
        <div className={styles.flush}>
          <Button id={addId} variant="tertiary" icon={PlusIcon} onClick={add}>
            {t('phone.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
