import type { RequestFormState } from '#client/forms/use-request-form.ts';
import type { AddRelationValues } from './add-relation-values.ts';

/** The form as its sections see it. */
export type AddRelationRequest = RequestFormState<AddRelationValues, AddRelationValues>;
