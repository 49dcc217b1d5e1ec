/** What somebody wants put right. */
export const RECTIFIED = ['account', 'contact', 'relations', 'requests', 'other'] as const;

export type Rectified = (typeof RECTIFIED)[number];

/** A request for rectification, « demande de rectification », as its author wrote it. */
export interface Rectification {
  readonly id: string;
  readonly accountId: string;
  readonly what: Rectified;
  readonly text: string;
  readonly at: string;
}
