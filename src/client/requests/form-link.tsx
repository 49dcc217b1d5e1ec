import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RequestForm } from '#domain/request/request.ts';
import { FORM_PATHS } from './form-paths.ts';

type Props = {
  form: Exclude<RequestForm, 'undo'>;
  /** Already chosen in the form. */
  contact?: string | undefined;
  /** The client's file, already chosen. */
  dossier?: string | undefined;
  /** The request whose lines fill the form. */
  demande?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
  'aria-label'?: string | undefined;
};

/** The way to a form, with what is known already chosen in it. */
export function FormLink({ form, contact, dossier, demande, className, children, ...aria }: Props) {
  const known = {
    ...(contact !== undefined && { contact }),
    ...(dossier !== undefined && { dossier }),
    ...(demande !== undefined && { demande }),
  };
  return (
    <Link to={FORM_PATHS[form]} search={known as never} className={className ?? ''} {...aria}>
      {children}
    </Link>
  );
}
