/** Presses of the pointer and of the keyboard. */
export interface Gestures {
  readonly clicks: number;
  readonly keys: number;
}

export interface NewMember {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** A drop-down is opened, then a line of it is chosen; what has to be scrolled or typed to find the line isn't counted. */
const DROP_DOWN = 2;

/** « Catalogue de services », then a tile among « Éléments populaires » (003, step 5, picture; step 6, line 1). */
const TO_POPULAR_FORM = 2;

/** « Catalogue de services », « Autorisations », the tile (003, step 4, lines 1 to 3). */
const TO_FORM = 3;

const SUBMIT = 1;

/**
 * 003, step 6, for each member (line 7): to the form, the member, « Émettre un nouveau code de liaison », the attestation,
 * « Soumettre ».
 */
export function issuingByTheGuide(members: number): Gestures {
  return { clicks: members * (TO_POPULAR_FORM + DROP_DOWN + 1 + 1 + SUBMIT), keys: 0 };
}

/**
 * 003, step 5, lines 1 to 9, for each person and each client: to the form, the contact, « Une autre organisation », the
 * organisation, two attestations, « Soumettre ».
 */
export function delegatingByTheGuide(people: number, clients: number): Gestures {
  return { clicks: people * clients * (TO_FORM + DROP_DOWN + 1 + DROP_DOWN + 2 + SUBMIT), keys: 0 };
}

/** 003, step 5, « Pour supprimer définitivement »: to the form, the contact, « Toutes les relations », the attestation, « Soumettre ». */
export function removingByTheGuide(): Gestures {
  return { clicks: TO_POPULAR_FORM + DROP_DOWN + 1 + 1 + SUBMIT, keys: 0 };
}

/**
 * 003, step 4, lines 1 to 6, for each person: to the form, « Le contact n'existe pas », « Mon organisation », the relation; the first
 * name's field, then Tab to the last name and to the e-mail, letter by letter; two attestations, « Soumettre ». Language and
 * dates stay as they are, and no subject is chosen.
 */
export function onboardingByTheGuide(people: readonly NewMember[]): Gestures {
  const typed = people.map(({ firstName, lastName, email }) => `${firstName}${lastName}${email}`.length + 2);
  return {
    clicks: people.length * (TO_FORM + 1 + 1 + DROP_DOWN + 1 + 2 + SUBMIT),
    keys: typed.reduce((sum, keys) => sum + keys, 0),
  };
}
