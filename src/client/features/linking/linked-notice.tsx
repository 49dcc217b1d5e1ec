import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button-class.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';

type Props = { profile: SessionProfile; onAgain: () => void };

/** It is done: to which organisation, and what comes next. */
export function LinkedNotice({ profile, onAgain }: Props) {
  const { t } = useTranslation(['linking', 'common']);
  return (
    <>
      <Notice
        tone="success"
        toneLabel={t('common:success')}
        title={t('linked.title', { organisation: profile.organisation.name })}
        live
      >
        {t('linked.text')}
      </Notice>
      <div className={layout.cluster}>
        <Link to="/profils" className={buttonClass({ variant: 'primary' })}>
          {t('linked.choose')}
        </Link>
        <Link to="/liaison" search={{}} className={buttonClass()} onClick={onAgain}>
          {t('linked.again')}
        </Link>
      </div>
    </>
  );
}
