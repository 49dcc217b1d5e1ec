import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';

type Props = {
  /** When the draft was kept, as an instant. */
  keptAt: string;
  /** It was sent, and no answer came. */
  unanswered: boolean;
  onStartOver: () => void;
};

/** « Brouillon du … repris »: what was typed is back; one may start over. */
export function DraftNotice({ keptAt, unanswered, onStartOver }: Props) {
  const { t } = useTranslation(['forms', 'common']);
  const { longDay, time } = useFormats();
  const announce = useAnnounce();
  return (
    <Notice
      tone={unanswered ? 'warning' : 'info'}
      toneLabel={t(unanswered ? 'common:warning' : 'common:information')}
      title={t('draft.restoredTitle', { day: longDay(dayOfInstant(keptAt)), time: time(keptAt) })}
      actions={
        <Button
          size="small"
          onClick={() => {
            onStartOver();
            announce(t('draft.startedOver'));
          }}
        >
          {t('draft.startOver')}
        </Button>
      }
    >
      {t(unanswered ? 'draft.unanswered' : 'draft.restored')}
    </Notice>
  );
}
