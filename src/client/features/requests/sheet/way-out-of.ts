import type { LineRefusalCode } from '#domain/request/plan.ts';

interface WayOut {
  readonly key: 'email' | 'relation' | 'responsible' | 'code';
  readonly form: 'modify-contact' | 'add-relation';
  /** The form is for the contact of the line. */
  readonly forContact: boolean;
}

const WAYS_OUT: Partial<Record<LineRefusalCode, WayOut>> = {
  'email-missing': { key: 'email', form: 'modify-contact', forContact: true },
  'contact-inactive': { key: 'relation', form: 'add-relation', forContact: true },
  'last-responsible': { key: 'responsible', form: 'add-relation', forContact: false },
  'no-live-code': { key: 'code', form: 'modify-contact', forContact: true },
};

/** The form that takes away the cause of a refusal, where one does. */
export function wayOutOf(code: LineRefusalCode): WayOut | undefined {
  return WAYS_OUT[code];
}
