import type { RequestFormState } from '#client/forms/use-request-form.ts';
import type { BulkValues } from './bulk-values.ts';

/** The form as its sections see it. */
export type BulkRequest = RequestFormState<BulkValues, BulkValues>;
