import { describe } from 'vitest';
import { guessLinks } from '#tests/contract/guess-links.ts';
import { guessPasswords } from '#tests/contract/guess-passwords.ts';

/** What tests/contract tries 400 and 600 times on PostgreSQL: 10,000 times, with whatever that does to the tables of the counters. */
const guessing = { kinds: ['postgres'], tries: () => 10_000, patience: 1_200_000 } as const;

describe('guessing passwords', () => guessPasswords(guessing));
describe('guessing what links', () => guessLinks(guessing));
