import type { RequestFormState } from '#client/forms/use-request-form.ts';
import type { ModifyContactValues } from './modify-contact-values.ts';

/** The form as its sections see it. */
export type ModifyContactRequest = RequestFormState<ModifyContactValues, ModifyContactValues>;
