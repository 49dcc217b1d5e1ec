import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { type AttestationBoxes, attestationId } from './use-attestations.ts';

type Props = { boxes: AttestationBoxes };

/** The texts that one declares true before « Soumettre » (002, steps 4 to 7; 003, step 5); form B calls it « Déclaration ». */
export function Attestations({ boxes }: Props) {
  const { t } = useTranslation('forms');
  return (
    <Section title={t(boxes.form === 'modify-contact' ? 'attestations.declaration' : 'attestations.legend')}>
      <div className={layout.stack}>
        {boxes.keys.map((key) => (
          <Checkbox
            key={key}
            id={attestationId(key)}
            label={t(`attestations.${key}`)}
            required
            checked={boxes.isTicked(key)}
            onChange={(event) => boxes.tick(key, event.currentTarget.checked)}
            error={boxes.errorOf(key)}
          />
        ))}
      </div>
    </Section>
  );
}
