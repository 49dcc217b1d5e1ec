import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { RECORD_KINDS, type RecordKind } from '#domain/linking/record-identifier.ts';

type Props = {
  kind: RecordKind;
  onKind: (kind: RecordKind) => void;
  identifier: Pick<ComponentProps<typeof TextField>, 'id' | 'name' | 'value' | 'error' | 'onChange'>;
};

/** Of whose file, and its former identifier, with the form that it has. */
export function KindFields({ kind, onKind, identifier }: Props) {
  const { t } = useTranslation('linking');
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('kind.label')}
        layout="plain"
        value={kind}
        onChange={(event) => onKind(RECORD_KINDS.find((one) => one === event.currentTarget.value) ?? kind)}
        options={RECORD_KINDS.map((value) => ({ value, label: t(`kind.${value}.name`) }))}
      />
      <TextField
        {...identifier}
        label={t('identifier.old')}
        description={t(`kind.${kind}.hint`)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
    </>
  );
}
