import type { RequestFormState } from '#client/forms/use-request-form.ts';
import type { RemoveRelationValues } from './remove-relation-values.ts';

/** The form as its sections see it. */
export type RemoveRelationRequest = RequestFormState<RemoveRelationValues, RemoveRelationValues>;
