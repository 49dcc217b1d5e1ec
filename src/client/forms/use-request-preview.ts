import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import type { ContentInput } from './draft.ts';
import { requestPreviewQuery } from './request-preview-query.ts';
import { useRestingValue } from './use-resting-value.ts';

const PAUSE_MS = 250;

const NOTHING: ContentInput = { kind: 'acts', acts: [] };

export interface PreviewState {
  /** Undefined while the form can't be understood yet, and before the first answer. */
  readonly preview: RequestPreview | undefined;
  /** The first answer is on its way. */
  readonly loading: boolean;
  /** What is shown is of what was typed a moment ago. */
  readonly updating: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The preview of what a form holds now, asked once the typing rests. `content` undefined: nothing to ask yet. */
export function useRequestPreview(content: ContentInput | undefined): PreviewState {
  const { id: profileId } = useCurrentProfile();
  const text = useMemo(() => (content ? JSON.stringify(content) : ''), [content]);
  const rested = useRestingValue(text, PAUSE_MS);
  const asked = useMemo(() => (rested === '' ? undefined : (JSON.parse(rested) as ContentInput)), [rested]);
  const query = useQuery({
    ...requestPreviewQuery(profileId, asked ?? NOTHING),
    enabled: asked !== undefined,
  });
  const known = text !== '' && asked !== undefined;
  return {
    preview: known ? query.data : undefined,
    loading: known && query.isFetching && query.data === undefined,
    updating: known && (text !== rested || query.isPlaceholderData),
    error: known && !query.isFetching ? query.error : null,
    retry: () => void query.refetch(),
  };
}
