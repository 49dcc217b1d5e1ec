import { useTranslation } from 'react-i18next';
import { Notice } from '#client/ui/notice.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { nextStep, STANDING_TONES } from './next-step.ts';

type Props = { request: Pick<RequestSheet, 'form' | 'state' | 'appliedAt' | 'visibleAt'> };

/** Where the request stands, and what comes next. */
export function StandingNotice({ request }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { tone, toneLabel } = STANDING_TONES[request.state];
  return (
    <Notice tone={tone} toneLabel={t(`common:${toneLabel}`)} title={t(`next.title.${request.state}`)} live>
      {t(`next.${nextStep(request)}`)}
    </Notice>
  );
}
