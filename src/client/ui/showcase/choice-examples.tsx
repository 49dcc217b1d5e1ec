import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import styles from './showcase.module.css';

/** Checkboxes and radios. */
export function ChoiceExamples() {
  const { t } = useTranslation('showcase');
  const targets = [
    { value: 'own', label: t('choices.own'), description: t('choices.ownHint') },
    { value: 'other', label: t('choices.other'), description: t('choices.otherHint') },
    { value: 'person', label: t('choices.person'), description: t('choices.personHint'), disabled: true },
  ];
  const levels = [
    { value: 'read', label: t('choices.read') },
    { value: 'write', label: t('choices.write') },
  ];
  return (
    <div className={styles.columns}>
      <div className={layout.fields}>
        <Checkbox label={t('choices.unknown')} />
        <Checkbox label={t('choices.noEnd')} description={t('choices.noEndHint')} defaultChecked />
        <Checkbox label={t('choices.attest')} error={t('choices.attestError')} required />
        <Checkbox label={t('choices.some')} indeterminate />
        <Checkbox label={t('choices.off')} disabled />
        <Checkbox label={t('choices.off')} disabled defaultChecked />
      </div>
      <div className={layout.fields}>
        <RadioGroup
          name="showcase-target"
          label={t('choices.target')}
          options={targets}
          defaultValue="other"
          required
        />
        <RadioGroup
          name="showcase-level"
          label={t('choices.level')}
          description={t('choices.levelHint')}
          error={t('choices.levelError')}
          options={levels}
          layout="plain"
          required
        />
        <RadioGroup
          name="showcase-level-cards"
          label={t('choices.level')}
          error={t('choices.levelError')}
          options={levels}
        />
      </div>
    </div>
  );
}
