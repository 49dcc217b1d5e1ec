import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '#client/ui/combo-box.tsx';
import layout from '#client/ui/layout.module.css';
import { Select } from '#client/ui/select.tsx';
import { sampleOrganisations } from './sample-organisations.ts';

/** Comboboxes and selects: chosen, in error, searching on the server, disabled. */
export function ListFieldExamples() {
  const { t } = useTranslation('showcase');
  const [chosen, setChosen] = useState<string | null>('fjord');
  const [missing, setMissing] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const words = { emptyText: t('fields.noMatch'), toggleLabel: t('fields.openList') };
  const languages = [
    { value: 'fr', label: t('fields.french') },
    { value: 'en', label: t('fields.english') },
  ];
  return (
    <div className={layout.fields}>
      <ComboBox
        {...words}
        label={t('fields.chosen')}
        description={t('fields.organisationHint')}
        options={sampleOrganisations}
        value={chosen}
        onChange={setChosen}
        required
      />
      <ComboBox
        {...words}
        id="showcase-organisation"
        label={t('fields.organisation')}
        placeholder={t('fields.organisationPlaceholder')}
        error={missing === null ? t('fields.organisationError') : undefined}
        options={sampleOrganisations}
        value={missing}
        onChange={setMissing}
        required
      />
      <ComboBox
        {...words}
        label={t('fields.remote')}
        placeholder={t('fields.organisationPlaceholder')}
        options={[]}
        value={null}
        onChange={() => undefined}
        inputValue={typed}
        onInputChange={setTyped}
        loadingText={t('fields.loading')}
        remote
        loading
      />
      <ComboBox
        {...words}
        label={t('fields.disabled')}
        options={sampleOrganisations}
        value="erables"
        onChange={setChosen}
        disabled
      />
      <Select label={t('fields.language')} options={languages} defaultValue="fr" />
      <Select
        label={t('fields.language')}
        options={languages}
        placeholder={t('fields.choose')}
        error={t('fields.languageError')}
        required
      />
      <Select label={t('fields.disabled')} options={languages} disabled />
    </div>
  );
}
