import { addDays, calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Phone } from '#domain/contact/contact.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import { buildEmail } from '#mocks/builders/build-email.ts';
import type { Tenure } from '#mocks/builders/build-member.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import type { CastMember } from '#mocks/worlds/assemble-world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import { FIRST_NAMES, LAST_NAMES } from './name-pools.ts';

/** Days over which the staff came: the last ones three years before today, so that those who left have left. */
const FIRST_STAFF = calendarDay('2012-01-01');
const STAFF_DAYS = 4300;

const AREA_CODES = ['354', '367', '418', '438', '450', '514', '579', '581', '819', '873'];

/** Most are staff; nobody else is a person responsible than those written by hand. */
const FUNCTIONS: readonly ContactFunction[] = [
  ...Array.from({ length: 15 }, () => 'staff-member' as const),
  'authorized-individual',
  'authorized-individual',
  'representative',
  'company-officer',
];

function phonesOf(random: SeededRandom): Phone[] {
  if (random.chance(0.05)) return [];
  const digits = `${random.pick(AREA_CODES)}55501${String(random.below(100)).padStart(2, '0')}`;
  if (random.chance(0.3)) return [buildPhone(digits, 'mobile')];
  return [buildPhone(digits, 'office', random.chance(0.6) ? String(100 + random.below(900)) : null)];
}

/** A tenure that began years ago: one in twelve is over, a few end soon, the others don't end. */
function pastTenureOf(random: SeededRandom, kind: ContactFunction): Tenure {
  const startOn = addDays(FIRST_STAFF, random.below(STAFF_DAYS));
  const lot = random.below(100);
  if (lot < 8) return { function: kind, startOn, endOn: addDays(startOn, 200 + random.below(700)) };
  if (lot < 10) return { function: kind, startOn, endOn: daysFromToday(random.below(60)) };
  return { function: kind, startOn };
}

function tenuresOf(random: SeededRandom): Tenure[] {
  const kind = random.pick(FUNCTIONS);
  const first: Tenure = random.chance(0.02)
    ? { function: kind, startOn: daysFromToday(1 + random.below(40)) }
    : pastTenureOf(random, kind);
  const second = kind !== 'representative' && random.chance(0.06);
  return second ? [first, { ...first, function: 'representative' }] : [first];
}

function lastNameOf(random: SeededRandom): string {
  const name = random.pick(LAST_NAMES);
  const other = random.pick(LAST_NAMES);
  return random.chance(0.2) && other !== name ? `${name}-${other}` : name;
}

/** So many people; some share a name, none an address. */
export function generatedMembers(random: SeededRandom, count: number, domain: string): CastMember[] {
  const namesakes = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const firstName = random.pick(FIRST_NAMES);
    const lastName = lastNameOf(random);
    const address = buildEmail(firstName, lastName, domain);
    const rank = (namesakes.get(address) ?? 0) + 1;
    namesakes.set(address, rank);
    const unique = rank === 1 ? address : address.replace('@', `${rank}@`);
    return {
      key: `member-${index}`,
      firstName,
      lastName,
      email: random.chance(0.03) ? null : unique,
      language: random.chance(0.06) ? 'en' : 'fr',
      phones: phonesOf(random),
      clientNumber: random.chance(0.15) ? String(7_000_000 + index) : null,
      tenures: tenuresOf(random),
    };
  });
}
