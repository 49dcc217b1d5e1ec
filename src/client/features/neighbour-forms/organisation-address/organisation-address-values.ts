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
import type { RequestLine } from '#contract/requests/request.schema.ts';

export const ADDRESS_KINDS = ['headOffice', 'mailing'] as const;

export type AddressKind = (typeof ADDRESS_KINDS)[number];

export interface OrganisationAddressValues {
  which: AddressKind | '';
  /** « Le courrier va à l'adresse du siège » */
  same: boolean;
  address: AddressValues;
}

export const NOTHING_TYPED: OrganisationAddressValues = { which: '', same: false, address: NO_ADDRESS };

/** Which address, and what it becomes. */
export const organisationAddressSchema: z.ZodType<OrganisationAddressValues, OrganisationAddressValues> = z
  .object({ which: z.enum([...ADDRESS_KINDS, '']), same: z.boolean(), address: addressValuesSchema })
  .superRefine((values, context) => {
    const report = reportTo(context);
    if (values.which === '') report(['which'], 'which-missing');
    else if (!goesToHeadOffice(values)) checkAddress(report, ['address'], values.address);
  });

export function goesToHeadOffice({ which, same }: OrganisationAddressValues): boolean {
  return which === 'mailing' && same;
}

/** The mapper `toInput`; `version`: of the details that the form shows. */
export function organisationAddressContent(values: OrganisationAddressValues, version: number): ContentInput {
  const address = goesToHeadOffice(values) ? null : addressOf(values.address);
  const changes = values.which === 'mailing' ? { mailing: address } : { headOffice: address };
  return { kind: 'acts', acts: [{ kind: 'change-organisation', version, changes }] };
}

/** The mapper `toFormValues`: a request of this form, to be corrected. */
export function organisationAddressValues(
  lines: ReadonlyArray<Pick<RequestLine, 'act'>>,
): OrganisationAddressValues {
  const act = lines.map((line) => line.act).find((one) => one.kind === 'change-organisation');
  const which = ADDRESS_KINDS.find((kind) => act?.changes[kind] !== undefined);
  if (!act || !which) return NOTHING_TYPED;
  const address = act.changes[which];
  return {
    which,
    same: which === 'mailing' && !address,
    address: address ? addressValuesOf(address) : NO_ADDRESS,
  };
}
