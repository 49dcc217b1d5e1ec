import * as z from 'zod';
import { addressValuesSchema, checkAddress } from '#client/features/neighbour-forms/address/address-rules.ts';
import {
  type AddressValues,
  addressOf,
  addressValuesOf,
  NO_ADDRESS,
} from '#client/features/neighbour-forms/address/address-values.ts';
import type { ContentInput } from '#client/forms/draft.ts';
import { reportTo } from '#client/forms/report.ts';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';

export interface ContactAddressValues {
  contactId: string | null;
  /** « Retirer l'adresse » */
  remove: boolean;
  address: AddressValues;
}

export const NOTHING_TYPED: ContactAddressValues = { contactId: null, remove: false, address: NO_ADDRESS };

type Shown = Pick<ContactSheet, 'id' | 'version'>;

/** A contact, and a whole address or none. */
export function contactAddressSchema(
  shown: Shown | undefined,
): z.ZodType<ContactAddressValues, ContactAddressValues> {
  return z
    .object({ contactId: z.string().nullable(), remove: z.boolean(), address: addressValuesSchema })
    .superRefine((values, context) => {
      const report = reportTo(context);
      if (values.contactId === null) report(['contactId'], 'contact-missing');
      else if (shown?.id !== values.contactId) report(['contactId'], 'not-read');
      if (!values.remove) checkAddress(report, ['address'], values.address);
    });
}

/** The mapper `toInput`. */
export function contactAddressContent(values: ContactAddressValues, shown: Shown): ContentInput {
  const address = values.remove ? null : addressOf(values.address);
  const { id: contactId, version } = shown;
  return { kind: 'acts', acts: [{ kind: 'change-contact', contactId, version, changes: { address } }] };
}

/** The mapper `toFormValues`: a request of this form, to be corrected. */
export function contactAddressValues(lines: ReadonlyArray<Pick<RequestLine, 'act'>>): ContactAddressValues {
  const act = lines.map((line) => line.act).find((one) => one.kind === 'change-contact');
  if (!act) return NOTHING_TYPED;
  const { address } = act.changes;
  return {
    contactId: act.contactId,
    remove: address === null,
    address: address ? addressValuesOf(address) : NO_ADDRESS,
  };
}
