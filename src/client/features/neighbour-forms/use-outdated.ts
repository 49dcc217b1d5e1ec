import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PreviewState } from '#client/forms/use-request-preview.ts';

/** Reads what the form shows again when the preview says that somebody else changed it. */
export function useOutdated({ preview }: PreviewState, queryKey: QueryKey): void {
  const queryClient = useQueryClient();
  const outdated =
    preview?.lines.some(
      ({ refusal }) => refusal?.code === 'organisation-changed' || refusal?.code === 'contact-changed',
    ) ?? false;
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    // An undefined part of a key is none: whatever begins like it is read again.
    const parts: unknown[] = JSON.parse(key);
    const known = parts.filter((part) => part !== null);
    if (outdated) void queryClient.invalidateQueries({ queryKey: known });
  }, [outdated, key, queryClient]);
}
