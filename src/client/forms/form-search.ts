import { idSchema } from '#contract/shared-fields.ts';

/** What a form is opened for, out of its address; what can't be an id is nothing. */
export interface FormSearch {
  readonly contact?: string;
  readonly dossier?: string;
  readonly demande?: string;
}

/** `?contact=…&dossier=…&demande=…` */
export function formSearchOf(search: Readonly<Record<string, unknown>>): FormSearch {
  const known: { -readonly [Name in keyof FormSearch]: FormSearch[Name] } = {};
  for (const name of ['contact', 'dossier', 'demande'] as const) {
    const id = idSchema.safeParse(search[name]);
    if (id.success) known[name] = id.data;
  }
  return known;
}

/** Names the draft of a form, with what it was opened for. */
export function draftNameOf(form: string, { contact, dossier, demande }: FormSearch): string {
  return [form, contact, dossier, demande].map((part) => part ?? '').join('/');
}
