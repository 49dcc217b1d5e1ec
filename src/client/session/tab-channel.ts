const NAME = 'mandat.session';

/** This page among the tabs: it needn't hear itself. */
const tab = crypto.randomUUID();

/** Tells the other tabs that somebody signed out here. Nothing where the browser has no such channel. */
export function tellSignedOut(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage({ tab, kind: 'signed-out' });
  channel.close();
}

/** Calls back when another tab tells that somebody signed out there; gives what stops it. */
export function onSignedOutElsewhere(callBack: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<{ tab?: unknown; kind?: unknown }>) => {
    if (data.kind === 'signed-out' && data.tab !== tab) callBack();
  };
  return () => channel.close();
}
