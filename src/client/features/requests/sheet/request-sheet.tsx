import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PrintLine } from '#client/listing/print/print-line.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { RequestStateMark } from '#client/requests/request-state-mark.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import type { RequestSheet as Request } from '#contract/requests/request.schema.ts';
import { FreshRequest } from './fresh-request.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestAttestations } from './request-attestations.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestHeading } from './request-heading.tsx';
import { RequestLines } from './request-lines.tsx';
import { RequestProgress } from './request-progress.tsx';
import styles from './request-sheet.module.css';
import { StandingNotice } from './standing-notice.tsx';

type Props = {
  request: Request;
  /** It couldn't be read again: what is shown is of a while ago. */
  stale: boolean;
};

/** Everything known of one request. */
export function RequestSheet({ request, stale }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const address: { nouvelle?: unknown } = useSearch({ strict: false });
  const title = t('number', { number: request.number });
  usePageTitle(title);
  const fresh = address.nouvelle !== undefined;
  const lead = (
    <span className={styles.lead}>
      <RequestStateMark state={request.state} />
      <span>{t(`form.${request.form}`)}</span>
    </span>
  );
  return (
    <div className={layout.stackLarge}>
      <RequestHeading title={title} lead={lead} />
      {stale && (
        <Notice tone="warning" toneLabel={t('common:warning')} live>
          {t('sheet.stale')}
        </Notice>
      )}
      <div className={styles.standing}>
        {fresh ? <FreshRequest request={request} /> : <StandingNotice request={request} />}
        <RequestProgress request={request} />
        <RequestActions request={request} />
      </div>
      <div className={styles.columns}>
        <RequestFacts request={request} />
        <RequestAttestations attestations={request.attestations} />
      </div>
      <RequestLines request={request} />
      <PrintLine />
    </div>
  );
}
