import type { Information } from '#contract/privacy/information.schema.ts';
import { requestNumber } from '#domain/request/request-number.ts';
import type { HeldRequest } from '#server/store/privacy-store.ts';

export function presentHeldRequest(request: HeldRequest): Information['requests'][number] {
  const { id, number, organisation, form, state, submittedAt } = request;
  return { id, number: requestNumber(number), organisation, form, state, submittedAt };
}
