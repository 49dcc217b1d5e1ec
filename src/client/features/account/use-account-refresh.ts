import { useQueryClient } from '@tanstack/react-query';
import { ACCOUNT_KEY } from './account-queries.ts';

/** Reads again what the account's page shows: something of it changed. */
export function useAccountRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ACCOUNT_KEY });
}
