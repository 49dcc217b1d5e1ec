import { describe, expect, test } from 'vitest';
import { ORGANISATION_KINDS, type OrganisationKind } from '#domain/organisation/organisation.ts';
import { CONTACT_FUNCTIONS, type ContactFunction } from '#domain/relation/contact-relation.ts';
import { abilitiesFor, abilitiesOf, manages } from './access-rules.ts';
import type { Profile } from './profile.ts';

const WITHOUT_RELATIONS = ['list-contacts', 'list-authorizations', 'submit-requests'];
const WITH_RELATIONS = [
  'list-contacts',
  'list-authorizations',
  'list-organisation-relations',
  'submit-requests',
];

/** « Relations de l'organisation » is in the side menu of firms and employers only. */
const ABILITIES: Readonly<Record<OrganisationKind, readonly string[]>> = {
  'accounting-firm': WITH_RELATIONS,
  association: WITHOUT_RELATIONS,
  local: WITHOUT_RELATIONS,
  establishment: WITH_RELATIONS,
  employer: WITH_RELATIONS,
};

/** Every set of functions that somebody may hold at once: 32 of them. */
const FUNCTION_SETS: ContactFunction[][] = Array.from({ length: 2 ** CONTACT_FUNCTIONS.length }, (_, bits) =>
  CONTACT_FUNCTIONS.filter((_kind, place) => (bits >> place) % 2 === 1),
);

const YES_OR_NO = [true, false];

interface Case {
  readonly functions: ContactFunction[];
  readonly active: boolean;
  readonly linked: boolean;
  readonly own: boolean;
  readonly sameOrganisation: boolean;
}

const CASES: Case[] = FUNCTION_SETS.flatMap((functions) =>
  YES_OR_NO.flatMap((active) =>
    YES_OR_NO.flatMap((linked) =>
      YES_OR_NO.flatMap((own) =>
        YES_OR_NO.map((sameOrganisation) => ({ functions, active, linked, own, sameOrganisation })),
      ),
    ),
  ),
);

function profileOf({ functions, active }: Pick<Case, 'functions' | 'active'>): Profile {
  return {
    id: 'profile',
    accountId: 'account',
    organisation: { id: 'here', name: 'Ici', kind: 'employer' },
    contactId: 'self',
    standing: { functions, active },
  };
}

/** The rule as the guides state it, in words of its own (domain, sections 2 and 9). */
function expected({ functions, active, linked, own, sameOrganisation }: Case): string {
  if (!sameOrganisation || !active) return '';
  const inCharge = functions.includes('company-officer') || functions.includes('person-responsible');
  if (inCharge) return linked ? 'view update' : 'view update update-email';
  return own ? 'view' : '';
}

describe('every combination', () => {
  test('there are 512 of them', () => {
    expect(CASES).toHaveLength(512);
  });

  test.each(FUNCTION_SETS.map((functions) => ({ functions })))(
    'what $functions may do with a contact',
    ({ functions }) => {
      for (const one of CASES.filter((candidate) => candidate.functions === functions)) {
        const contact = {
          id: one.own ? 'self' : 'other',
          organisationId: one.sameOrganisation ? 'here' : 'elsewhere',
        };
        const abilities = abilitiesFor(profileOf(one), contact, one.linked).join(' ');
        expect(abilities, JSON.stringify(one)).toBe(expected(one));
      }
    },
  );

  test.each(FUNCTION_SETS.map((functions) => ({ functions })))(
    'what $functions may do in the organisation',
    ({ functions }) => {
      const inCharge = functions.includes('company-officer') || functions.includes('person-responsible');
      const present = profileOf({ functions, active: true });
      const gone = profileOf({ functions, active: false });
      expect(manages(present)).toBe(inCharge);
      for (const kind of ORGANISATION_KINDS) {
        const organisation = { ...present.organisation, kind };
        expect(abilitiesOf({ ...present, organisation })).toEqual(inCharge ? ABILITIES[kind] : []);
      }
      expect(manages(gone)).toBe(false);
      expect(abilitiesOf(gone)).toEqual([]);
    },
  );
});
