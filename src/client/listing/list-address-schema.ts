import * as z from 'zod';
import type { ListAddress } from './list-address.ts';

/** For the `validateSearch` of a list's route. Keeps bad values in the address, so that the page can say what it ignored. */
export const listAddressSchema: z.ZodType<ListAddress, ListAddress> = z.record(z.string(), z.unknown());
