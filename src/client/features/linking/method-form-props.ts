import type { SessionProfile } from '#contract/session/session.schema.ts';
import type { MethodSlug } from './method-slugs.ts';

/** What the form of every method takes. */
export interface MethodFormProps {
  readonly slugs: readonly MethodSlug[];
  readonly onLinked: (profile: SessionProfile | undefined) => void;
  readonly onFailedChange: (failed: boolean) => void;
}
