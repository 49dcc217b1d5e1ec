import { useMutation } from '@tanstack/react-query';
import DownloadIcon from 'lucide-react/icons/download';
import { useTranslation } from 'react-i18next';
import { callFile } from '#client/http/call-file.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { saveFile } from '#client/listing/exporting/save-file.ts';
import { Button } from '#client/ui/button.tsx';
import { useAnnounce } from '#client/ui/use-announce.ts';
import { exportIncidents } from '#contract/privacy/privacy-register.operations.ts';

/** The register as a file, for the Commission d'accès à l'information. */
export function ExportRegister() {
  const { t } = useTranslation('incidents');
  const { language } = useLanguage();
  const { errorText } = useProblemText();
  const announce = useAnnounce();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      callFile(exportIncidents, {
        params: {},
        body: { language },
        signal: new AbortController().signal,
        onPart: () => undefined,
      }),
    onSuccess(file) {
      saveFile(file);
      announce(t('exported', { name: file.name }), { shown: true });
    },
    onError: (error) => announce(`${t('notExported')} ${errorText(error)}`, { shown: true }),
  });
  return (
    <Button icon={DownloadIcon} pending={isPending} onClick={() => mutate()}>
      {t('export')}
    </Button>
  );
}
