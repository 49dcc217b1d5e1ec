import { useMutation } from '@tanstack/react-query';
import DownloadIcon from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { saveFile } from '#client/listing/exporting/save-file.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { resultFile } from './result-file.ts';

type Props = { request: RequestSheet };

/** « Exporter le résultat »: every line, what was asked for and what became of it, as a spreadsheet reads it. */
export function ExportResult({ request }: Props) {
  const { t } = useTranslation(['demands', 'requests', 'common']);
  const { language } = useLanguage();
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const announce = useAnnounce();
  const make = useMutation({
    mutationFn: () => resultFile({ profileId, request, t, language }),
    onSuccess(file) {
      saveFile(file);
      announce(t('action.exported', { name: file.name }), { shown: true });
    },
    onError: (error) => announce(`${t('action.failed')}. ${errorText(error)}`, { shown: true }),
  });
  return (
    <Button
      variant="tertiary"
      size="small"
      icon={DownloadIcon}
      pending={make.isPending}
      pendingLabel={t('action.exporting')}
      onClick={() => make.mutate()}
    >
      {t('action.export')}
    </Button>
  );
}
