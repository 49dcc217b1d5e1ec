import fc from 'fast-check';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { NO_END } from '#domain/calendar/period.ts';
import {
  DELEGATED_CLIENT,
  ENDED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
} from '#tests/harness/test-world.ts';
import { attestationsOf } from './request-bodies.ts';

/** Who has the firm, who had it until yesterday, and who never had one: each is in charge of an employer. */
export const EMPLOYERS = [
  { organisation: DELEGATED_CLIENT, ...memberOf(DELEGATED_CLIENT, 'florence') },
  { organisation: ENDED_CLIENT, ...memberOf(ENDED_CLIENT, 'manager') },
  { organisation: FOREIGN_ORGANISATION, ...memberOf(FOREIGN_ORGANISATION, 'manager') },
] as const;

export type Employer = (typeof EMPLOYERS)[number];

/** Stands for the employer's newest request that took something from a firm. */
export const NEWEST_REQUEST = '00000000-0000-4000-8000-000000000000';

/** Stands for the day of the service, which moves on, and for the one before. */
export const TODAY = '0000-00-01';
export const YESTERDAY = '0000-00-00';

const oneOf = <const Values extends readonly string[]>(values: Values) => fc.constantFrom(...values);

const firmId = fc.oneof(
  { weight: 16, arbitrary: fc.constant(FIRM.id) },
  oneOf([DELEGATED_CLIENT.id, ENDED_CLIENT.id]),
  fc.uuid(),
);
const neq = fc.oneof(
  { weight: 16, arbitrary: fc.constant('1160002144') },
  oneOf(['2212345678', '1140003873']),
);
const first = fc.oneof({ weight: 8, arbitrary: fc.constant(TODAY) }, oneOf([YESTERDAY, '2027-01-31']));
const last = fc.oneof(
  { weight: 8, arbitrary: fc.constant(NO_END) },
  oneOf(['2028-02-29', '2027-01-31', '0001-01-01']),
);
const right = oneOf(['read', 'write']);
const subjects = fc.oneof(
  // What every employer here holds.
  { weight: 7, arbitrary: fc.record({ subject: fc.constant('profile'), right }).map((grant) => [grant]) },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(fc.record({ subject: oneOf(AUTHORIZED_SUBJECTS), right }), {
      selector: ({ subject }) => subject,
      maxLength: 4,
    }),
  },
);

const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('tie-firm'), neq, startOn: first, endOn: last, subjects }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('firm-subjects'), firmId, fromOn: first, subjects }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('end-tie'),
      firmId,
      lastDay: oneOf([YESTERDAY, YESTERDAY, TODAY, '2027-01-31', '2020-01-01']),
    }),
  },
);

const content = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('acts'),
      acts: fc.oneof(
        { weight: 3, arbitrary: act.map((one) => [one]) },
        fc.array(act, { minLength: 2, maxLength: 3 }),
      ),
    }),
  },
  // What is given back is a `restore-tie`: no body names that act itself.
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo'), requestId: fc.constant(NEWEST_REQUEST) }) },
);

/** What an employer sends about a firm of his. */
export const FIRM_BODIES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  previewRequest: fc.record({ content }),
  submitRequest: content.map((what) => {
    const form = what.kind === 'undo' ? 'undo' : 'manage-organisation';
    return { form, content: what, attestations: attestationsOf(form), corrects: null };
  }),
};
