import { useState } from 'react';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';

/**
 * The contact as the form shows it: it stays what was shown while the service may know a newer one, so that nobody's change is
 * overwritten unseen.
 */
export function useShownContact(
  newest: ContactSheet | undefined,
  untouched: (shown: ContactSheet) => boolean,
) {
  const [kept, setKept] = useState(newest);
  const other = newest && newest.id !== kept?.id;
  // Nothing was typed about the person: the newer one may just as well be shown.
  const older = newest && kept && newest.version !== kept.version && untouched(kept);
  const follows = newest && kept && newest !== kept && newest.version === kept.version && !other;
  if (other || older || follows) setKept(newest);
  const shown = other || older || follows ? newest : kept;
  return {
    shown: newest ? shown : undefined,
    /** Somebody else's change, which isn't in what is shown. */
    newer: newest && shown && newest.version !== shown.version ? newest : undefined,
    /** From now on, what stands is shown. */
    catchUp: () => setKept(newest),
  };
}
