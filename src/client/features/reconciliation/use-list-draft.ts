import { useEffect, useRef, useState } from 'react';
import { dropKeptList, keepList, readKeptList } from '#client/forms/kept-lists.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { useSession } from '#client/session/use-session.ts';
import { firstChoices, isKeptList, isListChoices, type KeptList, type ListChoices } from './list-draft.ts';
import type { Rows } from './reading/checked-rows.ts';

interface Drafted {
  readonly list: KeptList;
  readonly choices: ListChoices;
}

/** The list and what one decided of it: both survive a reload and the end of the session, and go at sign-out. */
export function useListDraft() {
  const { account } = useSession();
  const { id: profileId } = useCurrentProfile();
  const place = `${account?.id ?? ''}/${profileId}/reconciliation`;
  const [draft, setDraft] = useState<Drafted | null>();
  const [restored, setRestored] = useState(false);
  const newest = useRef<Drafted | null>(null);

  useEffect(() => {
    let here = true;
    void Promise.all([readKeptList(`${place}/list`), readKeptList(`${place}/choices`)]).then(
      ([list, choices]) => {
        if (!here) return;
        const found = isKeptList(list)
          ? { list, choices: isListChoices(choices) ? choices : firstChoices(list.rows) }
          : null;
        newest.current = found;
        setDraft(found);
        setRestored(found !== null);
      },
    );
    return () => {
      here = false;
    };
  }, [place]);

  function show(next: Drafted | null) {
    newest.current = next;
    setDraft(next);
  }

  return {
    /** Undefined while it is looked for; null: none. */
    draft,
    /** It was there on opening. */
    restored,
    newest: () => newest.current,
    async take(fileName: string, rows: Rows): Promise<void> {
      const list: KeptList = {
        version: 1,
        id: crypto.randomUUID(),
        savedAt: new Date().toISOString(),
        fileName,
        rows,
      };
      const choices = firstChoices(rows);
      setRestored(false);
      show({ list, choices });
      await Promise.all([keepList(`${place}/list`, list), keepList(`${place}/choices`, choices)]);
    },
    /** Kept at once: there may be no later. */
    async decide(change: Partial<ListChoices>): Promise<void> {
      const now = newest.current;
      if (!now) return;
      const choices = { ...now.choices, ...change };
      show({ ...now, choices });
      await keepList(`${place}/choices`, choices);
    },
    async forget(): Promise<void> {
      setRestored(false);
      show(null);
      await Promise.all([dropKeptList(`${place}/list`), dropKeptList(`${place}/choices`)]);
    },
  };
}

export type ListDraft = ReturnType<typeof useListDraft>;
