import { useTranslation } from 'react-i18next';
import { BoxGroup } from '#client/ui/box-group.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import { PARTS } from './modify-contact-values.ts';

type Props = { request: ModifyContactRequest };

/** « Que désirez-vous modifier? » */
export function PartsField({ request: { form, errorOf } }: Props) {
  const { t } = useTranslation('modify-contact');
  return (
    <BoxGroup
      id="parts"
      label={t('parts.label')}
      description={t('parts.hint')}
      error={errorOf('coordinates')}
    >
      {PARTS.map((part) => (
        <Checkbox key={part} id={part} label={t(`parts.${part}`)} {...form.register(part)} />
      ))}
    </BoxGroup>
  );
}
