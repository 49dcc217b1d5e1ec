import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormLink } from '#client/requests/form-link.tsx';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { Notice } from '#client/ui/notice.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { nextStep, STANDING_TONES } from './next-step.ts';
import styles from './request-sheet.module.css';
import { newContactsOf, sendsMail } from './what-follows.ts';

/** More offers than this would bury the rest. */
const OFFERS = 3;

type Props = { request: RequestSheet };

/** Right after « Soumettre »: the number, what happened, and what to do next. */
export function FreshRequest({ request }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { id: profileId, organisation } = useCurrentProfile();
  const { data } = useInfiniteQuery(requestQueries.lines(profileId, request, []));
  const lines = data?.pages[0]?.lines ?? [];
  const added =
    organisation.kind === 'accounting-firm' ? newContactsOf(lines, organisation.id).slice(0, OFFERS) : [];
  // That it was submitted is good news, unless something in it was refused.
  const { state } = request;
  const mixed = state === 'refused' || state === 'partly-applied';
  const { tone, toneLabel } = STANDING_TONES[mixed ? state : 'applied'];
  return (
    <Notice
      tone={tone}
      toneLabel={t(`common:${toneLabel}`)}
      title={t('fresh.title', { number: request.number })}
      live
      actions={
        <>
          {added.map(({ contactId, name }, position) => (
            <FormLink
              key={contactId}
              form="add-relation"
              contact={contactId}
              className={buttonClass({ variant: position === 0 ? 'primary' : 'secondary', size: 'small' })}
            >
              {t('fresh.delegateLink', { name })}
            </FormLink>
          ))}
          <Link to="/catalogue" className={buttonClass({ size: 'small' })}>
            {t('fresh.another')}
          </Link>
        </>
      }
    >
      <div className={styles.paragraphs}>
        <p>
          {t(`next.title.${request.state}`)}. {t(`next.${nextStep(request)}`)}
        </p>
        {sendsMail(lines) && <p>{t('fresh.mail')}</p>}
        {added.length > 0 && <p>{t('fresh.delegate')}</p>}
        <p>{t('fresh.text')}</p>
      </div>
    </Notice>
  );
}
