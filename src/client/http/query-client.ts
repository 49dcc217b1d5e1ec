import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { ProblemRefusal } from './problem-refusal.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** `invalidates`: the queries that are out of date once the mutation succeeded. */
    mutationMeta: { invalidates?: readonly QueryKey[] };
    /** `early`: asked ahead of the page that will show it; when it fails the page asks again, and tells what happened. */
    queryMeta: { early?: boolean };
  }
}

const RETRIES = 2;

/** What the rest of the app is told. */
export interface QueryClientEvents {
  /** Any call was answered `session-required`. */
  onSessionEnded(): void;
}

/** The client's cache: what is retried, what a mutation invalidates, and what an ended session does. */
export function createQueryClient({ onSessionEnded }: QueryClientEvents): QueryClient {
  const onError = (error: Error) => {
    if (isSessionRequired(error)) onSessionEnded();
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error, { meta }) => (meta?.early ? undefined : onError(error)) }),
    mutationCache: new MutationCache({
      onError,
      onSuccess: (_data, _variables, _result, { meta }) =>
        Promise.all((meta?.invalidates ?? []).map((queryKey) => client.invalidateQueries({ queryKey }))),
    }),
    defaultOptions: {
      // The browser's idea of « offline » is often wrong, and demo mode needs no network at all.
      queries: {
        retry: worthRetrying,
        retryDelay,
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

function isSessionRequired(error: unknown): boolean {
  return error instanceof ProblemRefusal && error.problem.code === 'session-required';
}

/** A refusal stays a refusal; a fault of the network or the server may pass. */
export function worthRetrying(failures: number, error: Error): boolean {
  if (error instanceof ProblemRefusal && error.problem.status < 500) return false;
  return failures < RETRIES;
}

/** Milliseconds before the next try: 0.5 s, 1 s. */
function retryDelay(failures: number): number {
  return 500 * 2 ** failures;
}
