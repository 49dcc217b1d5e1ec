import { STORE_KINDS } from '#tests/harness/backend.ts';
import { guessLinks } from './guess-links.ts';

// All of them where a try costs little; enough to see the same on the other (the rest: tests/slow).
guessLinks({
  kinds: STORE_KINDS,
  tries: (kind) => (kind === 'memory' ? 10_000 : 600),
  patience: 180_000,
});
