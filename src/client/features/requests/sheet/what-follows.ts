import type { RequestLine } from '#contract/requests/request.schema.ts';

type Line = Pick<RequestLine, 'act' | 'state' | 'contactId'>;

/** The mail that a line brings to its contact: linking credentials, a reminder, or the confirmation of a change. */
export function mailOf({ act }: Pick<Line, 'act'>): 'code' | 'reminder' | 'confirmation' | undefined {
  switch (act.kind) {
    case 'grant':
      return act.person === null ? undefined : 'code';
    case 'issue-code':
      return act.reminder ? 'reminder' : 'code';
    case 'change-contact':
      return 'confirmation';
    default:
      return undefined;
  }
}

/** Whether some line brings a mail, or will once it is reached. */
export function sendsMail(lines: readonly Line[]): boolean {
  return lines.some(
    (line) => (line.state === 'applied' || line.state === 'pending') && mailOf(line) !== undefined,
  );
}

/** The contacts that the lines added to the organisation: a client's file may be delegated to them next (002, step 4). */
export function newContactsOf(
  lines: readonly Line[],
  organisationId: string,
): { readonly contactId: string; readonly name: string }[] {
  return lines.flatMap(({ act, state, contactId }) => {
    if (state !== 'applied' || contactId === null) return [];
    if (act.kind !== 'grant' || act.person === null || act.fileId !== organisationId) return [];
    return [{ contactId, name: `${act.person.firstName} ${act.person.lastName}` }];
  });
}
