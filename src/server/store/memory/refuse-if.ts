import { StoreRefusal } from '#server/store/store.ts';

/** Throws a `StoreRefusal` that says what the world would hold. */
export function refuseIf(wrong: boolean, what: string): void {
  if (wrong) throw new StoreRefusal(`the world holds a ${what}`);
}
