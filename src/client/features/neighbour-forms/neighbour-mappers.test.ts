import { describe, expect, it, test } from 'vitest';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { addressOf, addressValuesOf, NO_ADDRESS } from './address/address-values.ts';
import {
  contactAddressContent,
  contactAddressValues,
  NOTHING_TYPED as NO_CONTACT,
} from './contact-address/contact-address-values.ts';
import {
  manageOrganisationContent,
  manageOrganisationValues,
  NOTHING_TYPED as NO_MATTER,
} from './manage-organisation/manage-organisation-values.ts';
import {
  NOTHING_TYPED as NO_WHICH,
  organisationAddressContent,
  organisationAddressValues,
} from './organisation-address/organisation-address-values.ts';
import {
  organisationInformationContent,
  organisationInformationSchema,
  organisationInformationValues,
  readWebsite,
  untouched,
} from './organisation-information/organisation-information-values.ts';

type Content = ReturnType<typeof contactAddressContent>;

/** The content as a request gives it back. */
function linesOf(content: Content): Pick<RequestLine, 'act'>[] {
  if (content.kind !== 'acts') throw new Error('no acts');
  return content.acts.map((act) => ({ act: act as RequestLine['act'] }));
}

const TYPED = { ...NO_ADDRESS, line1: ' 12,  rue du Pont', city: 'Lévis', postalCode: 'g6v3a7' };
const ADDRESS = {
  lines: ['12, rue du Pont'],
  city: 'Lévis',
  province: 'QC',
  postalCode: 'G6V 3A7',
  country: 'CA',
};
const DETAILS = {
  neq: '1160002144',
  email: 'info@cabinet.example',
  website: null,
  phones: [{ kind: 'office' as const, number: '+14185550120', extension: null }],
  version: 3,
};

test('an address goes out as the post writes it, and comes back as it is typed', () => {
  expect(addressOf(TYPED)).toEqual(ADDRESS);
  expect(addressOf(addressValuesOf(ADDRESS))).toEqual(ADDRESS);
});

describe('a request to be corrected fills its form in again', () => {
  test.each([
    ['a new address', { ...NO_CONTACT, contactId: 'huong', address: addressValuesOf(ADDRESS) }],
    ['no address', { ...NO_CONTACT, contactId: 'huong', remove: true }],
  ])('of a contact: %s', (_, values) => {
    const content = contactAddressContent(values, { id: 'huong', version: 2 });
    expect(contactAddressValues(linesOf(content))).toEqual(values);
  });

  test.each([
    ['the head office', { ...NO_WHICH, which: 'headOffice' as const, address: addressValuesOf(ADDRESS) }],
    ['mail to the head office', { ...NO_WHICH, which: 'mailing' as const, same: true }],
  ])('of the organisation: %s', (_, values) => {
    expect(organisationAddressValues(linesOf(organisationAddressContent(values, 3)))).toEqual(values);
  });

  it('of its information', () => {
    const values = {
      ...untouched(DETAILS),
      neq: '2212345678',
      website: 'https://nordet.example',
      noEmail: true,
    };
    const content = organisationInformationContent(values, DETAILS);
    expect(linesOf(content)[0]?.act).toMatchObject({
      version: 3,
      changes: { neq: '2212345678', website: 'https://nordet.example', email: null },
    });
    expect(organisationInformationValues(linesOf(content), DETAILS)).toEqual(values);
  });

  test.each([
    { ...NO_MATTER, matter: 'legal-name' as const, name: 'Nordet inc.' },
    { ...NO_MATTER, matter: 'merger' as const, name: 'Nordet inc.', neq: '1160002144' },
    { ...NO_MATTER, matter: 'closing' as const },
  ])('of $matter', (given) => {
    const values = { ...given, effectiveOn: '2027-01-01', explanation: 'Statuts modifiés.' };
    expect(manageOrganisationValues(linesOf(manageOrganisationContent(values, '2026-11-22')))).toEqual(
      values,
    );
  });

  test.each([
    {
      matter: 'tie-firm' as const,
      firmNeq: '1160002144',
      startOn: '2026-12-01',
      writes: ['profile' as const],
      reads: ['workforce' as const],
    },
    {
      matter: 'tie-firm' as const,
      firmNeq: '1160002144',
      startOn: '2026-12-01',
      noEnd: false,
      endOn: '2027-01-01',
    },
    { matter: 'firm-subjects' as const, firmId: 'f', subjectsOf: 'f', fromOn: '2026-12-01' },
    { matter: 'end-tie' as const, firmId: 'f', atOnce: false, lastDay: '2026-12-31' },
  ])('of $matter', (given) => {
    const values = { ...NO_MATTER, ...given };
    expect(manageOrganisationValues(linesOf(manageOrganisationContent(values, '2026-11-22')))).toEqual(
      values,
    );
  });

  it('a tie that ends at once has had its last day', () => {
    const content = manageOrganisationContent({ ...NO_MATTER, matter: 'end-tie', firmId: 'f' }, '2026-11-22');
    expect(linesOf(content)[0]?.act).toEqual({ kind: 'end-tie', firmId: 'f', lastDay: '2026-11-21' });
  });
});

describe('the information', () => {
  const codes = (values: Partial<ReturnType<typeof untouched>>) =>
    organisationInformationSchema(DETAILS)
      .safeParse({ ...untouched(DETAILS), ...values })
      .error?.issues.map((issue) => [issue.path.join('.'), 'params' in issue ? issue.params?.code : '']) ??
    [];

  test.each([
    [{}, [['neq', 'nothing-typed']]],
    [{ neq: '12 34' }, [['neq', 'neq-wrong']]],
    [{ email: 'info@' }, [['email', 'email-wrong']]],
    [{ website: 'ftp://x' }, [['website', 'website-wrong']]],
    [{ website: 'javascript:alert(1)' }, [['website', 'website-wrong']]],
    [{ website: 'nordet.example' }, []],
    [{ noWebsite: true }, []],
    [{ phones: [] }, []],
  ])('%j', (values, expected) => {
    expect(codes(values)).toEqual(expected);
  });

  it('takes a site without its scheme', () => {
    expect(readWebsite(' nordet.example ')).toBe('https://nordet.example');
    expect(readWebsite('HTTP://nordet.example')).toBe('http://nordet.example');
  });
});
