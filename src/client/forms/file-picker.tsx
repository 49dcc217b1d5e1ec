import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { individualLookup, organisationLookup } from './file-lookup.ts';
import { type PickerProps, RemotePicker } from './remote-picker.tsx';

type Props = Omit<PickerProps, 'label'> &
  Partial<Pick<PickerProps, 'label'>> & {
    /** Whose files: organisations in relation, or the workers and retirees that an association or local represents. */
    of?: 'organisations' | 'individuals' | undefined;
  };

/** « Choisir l'organisation en relation », or an individual: those that the organisation serves today. */
export function FilePicker({ of = 'organisations', label, ...field }: Props) {
  const { t } = useTranslation(['forms', 'common']);
  const { id: profileId } = useCurrentProfile();
  const individuals = of === 'individuals';
  const lookup = useMemo(
    () => (individuals ? individualLookup(profileId, t) : organisationLookup(profileId, t)),
    [individuals, profileId, t],
  );
  return (
    <RemotePicker
      {...field}
      label={label ?? t(individuals ? 'file.individualLabel' : 'file.label')}
      lookup={lookup}
      placeholder={t(individuals ? 'file.individualPlaceholder' : 'file.placeholder')}
      loadingText={t('file.loading')}
      emptyText={t(individuals ? 'file.individualEmpty' : 'file.empty')}
      toggleLabel={t(individuals ? 'file.individualToggle' : 'file.toggle')}
      failedText={t(individuals ? 'file.individualFailed' : 'file.failed')}
    />
  );
}
