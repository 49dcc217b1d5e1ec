import { useMemo, useRef, useState } from 'react';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { type Attempt, type Draft, draftOf } from './draft.ts';
import { type DraftPlace, dropStoredDraft, readStoredDraft, storeDraft } from './draft-storage.ts';
import { thisTab } from './this-tab.ts';

/**
 * The draft of a form on this machine: survives a reload, the end of the session and a failing network; wiped at sign-out.
 * `name`: the form, with what it was opened for, so that two openings never overwrite each other. Two tabs with the same form keep
 * a draft each.
 */
export function useDraft<Values extends object>(name: string, defaults: Values) {
  const { account } = useSession();
  const { id: profileId } = useCurrentProfile();
  const accountId = account?.id ?? '';
  const place = useMemo<DraftPlace>(() => ({ accountId, profileId, name }), [accountId, profileId, name]);
  const [found] = useState(() => readStoredDraft(place, thisTab()));
  const [restored, setRestored] = useState(() => draftOf(found?.draft, defaults));
  const [savedAt, setSavedAt] = useState<string>();
  const [attempt, setAttempt] = useState<Attempt | null>(restored?.attempt ?? null);
  const lastAttempt = useRef(attempt);
  const known = useRef(found);

  function keep(values: Values, attested: readonly string[]) {
    const now = new Date().toISOString();
    const draft: Draft<Values> = { version: 1, savedAt: now, values, attested, attempt: lastAttempt.current };
    const stored = storeDraft(place, thisTab(), known.current, draft);
    known.current = stored ?? known.current;
    setSavedAt(stored ? now : undefined);
  }

  return {
    /** What was found on opening, until one starts over. */
    restored,
    /** When it was last kept, as an instant; undefined before anything was. */
    savedAt,
    /** What was sent and not answered. */
    attempt,
    /** The same, in the middle of an act. */
    lastAttempt: () => lastAttempt.current,
    keep,
    /** Kept before it is sent: a reload in the middle finds it again. */
    keepAttempt(next: Attempt | null, values: Values, attested: readonly string[]) {
      lastAttempt.current = next;
      setAttempt(next);
      keep(values, attested);
    },
    drop() {
      lastAttempt.current = null;
      setAttempt(null);
      dropStoredDraft(known.current);
      known.current = undefined;
      setRestored(undefined);
      setSavedAt(undefined);
    },
  };
}
