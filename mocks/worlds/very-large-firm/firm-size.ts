/** How large a generated firm is. */
export interface FirmSize {
  readonly authorizations: number;
  readonly contacts: number;
  readonly employers: number;
}

/** The very large firm of the demo, and of issue « the whole model ». */
const STANDARD: FirmSize = { authorizations: 50_000, contacts: 400, employers: 3_000 };

const LEAST = 1_000;
const MOST = 1_000_000;

/**
 * People and clients that so many authorizations take: with more of them each client gets more contacts, and each contact
 * more clients (1,000,000: some 1,800 contacts, 28,400 employers). Throws a `RangeError` beyond 1,000 to 1,000,000.
 */
export function firmSizeOf(authorizations: number): FirmSize {
  if (!Number.isInteger(authorizations) || authorizations < LEAST || authorizations > MOST) {
    throw new RangeError(`a firm has ${LEAST} to ${MOST} authorizations, not ${authorizations}`);
  }
  const ratio = authorizations / STANDARD.authorizations;
  return {
    authorizations,
    contacts: Math.round(STANDARD.contacts * ratio ** 0.5),
    employers: Math.round(STANDARD.employers * ratio ** 0.75),
  };
}

/** What sets firms of other sizes apart, so that several stand in one database; empty for the demo's. */
export function sizeMark({ authorizations }: FirmSize): string {
  return authorizations === STANDARD.authorizations ? '' : String(authorizations);
}
