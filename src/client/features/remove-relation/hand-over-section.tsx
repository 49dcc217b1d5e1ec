import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { fieldId } from '#client/forms/field-id.ts';
import { fileQuery } from '#client/forms/file-query.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { focusField } from '#client/ui/focus-field.ts';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { RemoveRelationRequest } from './remove-relation-request.ts';

type Props = { request: RemoveRelationRequest };

/** « Confier à… »: who takes each file that nobody would cover any more, before anything ends. */
export function HandOverSection({ request: { values, set, errorOf } }: Props) {
  const { t } = useTranslation('remove-relation');
  const announce = useAnnounce();
  const { id: profileId } = useCurrentProfile();
  const { handOvers } = values;
  const files = useQueries({ queries: handOvers.map(({ fileId }) => fileQuery(profileId, fileId)) });
  if (handOvers.length === 0) return null;
  return (
    <Section title={t('handOver.title')} description={t('handOver.description')}>
      <div className={layout.stack}>
        {handOvers.map((one, place) => {
          const name = files[place]?.data?.file.name ?? '…';
          const path = `handOvers.${place}.contactId`;
          return (
            <div key={one.fileId} className={layout.stack}>
              <ContactPicker
                id={fieldId(path)}
                label={t('handOver.label', { file: name })}
                required
                value={one.contactId}
                onChange={(contactId) =>
                  set(
                    'handOvers',
                    handOvers.map((other) => (other === one ? { ...one, contactId } : other)),
                  )
                }
                error={errorOf(path)}
              />
              <div>
                <Button
                  size="small"
                  variant="tertiary"
                  onClick={() => {
                    set(
                      'handOvers',
                      handOvers.filter((other) => other !== one),
                    );
                    announce(t('handOver.cancelled', { file: name }));
                    focusField('scope');
                  }}
                >
                  {t('handOver.cancel', { file: name })}
                </Button>
              </div>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
