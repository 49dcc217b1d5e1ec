/** An e-mail address as accounts keep it: in small letters. */
export function addressOf(email: string): string {
  return email.normalize('NFC').toLowerCase();
}
