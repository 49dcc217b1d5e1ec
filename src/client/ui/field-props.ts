import type { ReactNode } from 'react';

/** What every form field takes; the words come translated. */
export type FieldProps = {
  label: ReactNode;
  /** The hint, under the label. */
  description?: ReactNode;
  /** The sentence of the error, under the control. */
  error?: string | undefined;
  /** Draws the red mark and says it to screen readers; the browser's own bubbles are never used. */
  required?: boolean | undefined;
};
