/** « Numéro d'entreprise du Québec »: how its ten digits begin. */
const NEQ = /^(?:11|22|33|88)\d{8}$/;

/** The ten digits of a NEQ, however they were grouped (`11 6000 0000`); undefined for what is none. */
export function readNeq(typed: string): string | undefined {
  const digits = typed.replace(/[\s\u00a0\u202f\u2010-\u2015.-]/g, '');
  return NEQ.test(digits) ? digits : undefined;
}

/**
 * Whether a NEQ may have been typed wrong: the last eight digits don't pass Luhn's check. A reason to warn, never to refuse.
 */
export function isDoubtfulNeq(neq: string): boolean {
  const sum = [...neq.slice(-8)].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 !== 0;
}
