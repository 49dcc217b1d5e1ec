import type { ReactNode } from 'react';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { FormCrumbs } from './form-crumbs.tsx';
import styles from './form-parts.module.css';
import { FormRefused } from './form-refused.tsx';

type Props = {
  title: string;
  lead?: ReactNode;
  /** The form stands refused: « Erreur : » stands before the page's title. */
  failed?: boolean;
  children: ReactNode;
};

/** The frame of a form's page; the form itself is for those who may submit one. */
export function FormPage({ title, lead, failed = false, children }: Props) {
  usePageTitle(title, { failed });
  const { abilities } = useCurrentProfile();
  return (
    <div className={styles.page}>
      <PageHeading title={title} lead={lead} breadcrumbs={<FormCrumbs title={title} />} />
      {abilities.includes('submit-requests') ? children : <FormRefused />}
    </div>
  );
}
