/** Why a file can't be taken. A fact; the page owns the words. */
export const LIST_FAULTS = [
  'empty',
  'too-many-lines',
  'too-large',
  'unreadable',
  'password-protected',
  'old-excel',
] as const;

export type ListFaultCode = (typeof LIST_FAULTS)[number];

/** Thrown while a list is read. */
export class ListFault extends Error {
  readonly code: ListFaultCode;

  constructor(code: ListFaultCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'ListFault';
    this.code = code;
  }
}

export function faultOf(error: unknown): ListFaultCode {
  return error instanceof ListFault ? error.code : 'unreadable';
}
