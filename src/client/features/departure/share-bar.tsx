import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '#client/forms/contact-picker.tsx';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { Card } from '#client/ui/card.tsx';
import { Chip } from '#client/ui/chip.tsx';
import layout from '#client/ui/layout.module.css';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { assigned } from './assigned.ts';
import type { DepartureFile } from './files-of-contact.ts';
import { spreadFiles } from './spread-files.ts';
import type { Departure } from './use-departure.ts';
import { usePersonNames } from './use-person-names.ts';

type Props = {
  departure: Departure;
  files: readonly DepartureFile[];
  selected: readonly string[];
};

/** « Tout confier à » one colleague, or share out evenly among several: the files ticked, or all of them. */
export function ShareBar({ departure, files, selected }: Props) {
  const { t } = useTranslation('departure');
  const { number } = useFormats();
  const announce = useAnnounce();
  const [colleagues, setColleagues] = useState<readonly string[]>([]);
  const names = usePersonNames(colleagues);
  const { values, change, contactId } = departure;
  const target = selected.length > 0 ? files.filter(({ id }) => selected.includes(id)) : files;
  const counts = { count: target.length, n: number(target.length) };
  const [only] = colleagues;
  const words =
    colleagues.length === 1 && only
      ? t('share.one', { ...counts, name: names(only) })
      : t('share.many', { ...counts, colleagues: number(colleagues.length) });

  function share() {
    const shared = spreadFiles(target, colleagues).map(({ file, contactId: to }) => ({
      fileId: file.id,
      fileKind: file.kind,
      contactId: to,
    }));
    change({
      assignments: assigned(values.assignments, shared),
      left: values.left.filter((id) => !shared.some(({ fileId }) => fileId === id)),
    });
    announce(t('share.done', counts), { shown: true });
    setColleagues([]);
  }

  return (
    <Card
      title={t(selected.length > 0 ? 'share.titleSelected' : 'share.title', counts)}
      headingLevel={3}
      raised
    >
      <div className={layout.fields}>
        {/* Emptied after each choice, ready for the next one. */}
        <ContactPicker
          key={colleagues.length}
          id="colleagues"
          label={t('share.colleagues')}
          description={t('share.hint')}
          value={null}
          onChange={(id) => {
            if (id === null || colleagues.includes(id)) return;
            if (id === contactId) return announce(t('share.leaver'), { shown: true });
            setColleagues([...colleagues, id]);
          }}
        />
      </div>
      {colleagues.length > 0 && (
        <>
          <ul className={layout.cluster} aria-label={t('share.chosen')}>
            {colleagues.map((id) => {
              const name = names(id);
              return (
                <li key={id}>
                  <Chip
                    onRemove={() => setColleagues(colleagues.filter((one) => one !== id))}
                    removeLabel={t('share.remove', { name })}
                  >
                    {name}
                  </Chip>
                </li>
              );
            })}
          </ul>
          <div>
            <Button onClick={share}>{words}</Button>
          </div>
        </>
      )}
    </Card>
  );
}
