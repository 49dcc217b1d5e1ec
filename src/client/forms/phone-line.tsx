import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Select } from '#client/ui/select.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import { PHONE_KINDS } from '#domain/contact/contact.ts';
import { fieldId } from './field-id.ts';
import styles from './form-parts.module.css';
import { PHONE_TERRITORIES, type PhoneValues } from './read-phone.ts';

type Props = {
  path: string;
  /** 0: the main phone. */
  place: number;
  value: PhoneValues;
  onChange: (value: PhoneValues) => void;
  onRemove: (() => void) | undefined;
  errorOf: (path: string) => string | undefined;
};

/** One phone: type, territory, prefix, number and extension. */
export function PhoneLine({ path, place, value, onChange, onRemove, errorOf }: Props) {
  const { t } = useTranslation(['forms', 'common']);
  const main = place === 0;
  const here = value.territory === 'north-america';
  const idOf = (name: string) => fieldId(`${path}.${name}`);
  return (
    <fieldset className={styles.phone}>
      <legend>
        <VisuallyHidden>
          {main ? t('phone.mainNumber') : t('phone.other', { number: place + 1 })}
        </VisuallyHidden>
      </legend>
      <div className={styles.pair}>
        <Select
          id={idOf('kind')}
          label={t(main ? 'phone.mainKind' : 'phone.kind')}
          options={PHONE_KINDS.map((kind) => ({ value: kind, label: t(`common:phoneKind.${kind}`) }))}
          value={value.kind}
          onChange={({ currentTarget }) => {
            const kind = PHONE_KINDS.find((one) => one === currentTarget.value);
            if (kind) onChange({ ...value, kind });
          }}
        />
        <Select
          id={idOf('territory')}
          label={t('phone.territory')}
          options={[
            { value: 'north-america', label: t('phone.northAmerica') },
            { value: 'elsewhere', label: t('phone.elsewhere') },
          ]}
          value={value.territory}
          onChange={({ currentTarget }) => {
            const territory = PHONE_TERRITORIES.find((one) => one === currentTarget.value);
            if (territory) onChange({ ...value, territory });
          }}
        />
      </div>
      <div className={styles.number}>
        {here && (
          <div className={styles.level}>
            <TextField id={idOf('prefix')} label={t('phone.prefix')} value="+1" readOnly />
          </div>
        )}
        <TextField
          id={idOf('number')}
          type="tel"
          label={t(main ? 'phone.mainNumber' : 'phone.number')}
          description={t(here ? 'phone.numberHint' : 'phone.numberHintElsewhere')}
          autoComplete="off"
          maxLength={40}
          value={value.number}
          onChange={({ currentTarget }) => onChange({ ...value, number: currentTarget.value })}
          error={errorOf(`${path}.number`)}
        />
        <div className={styles.level}>
          <TextField
            id={idOf('extension')}
            label={t('phone.extension')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            value={value.extension}
            onChange={({ currentTarget }) => onChange({ ...value, extension: currentTarget.value })}
            error={errorOf(`${path}.extension`)}
          />
        </div>
      </div>
      {onRemove && (
        <div className={styles.flush}>
          <Button
            variant="tertiary"
            size="small"
            aria-label={t('phone.removeNamed', { number: place + 1 })}
            onClick={onRemove}
          >
            {t('phone.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
