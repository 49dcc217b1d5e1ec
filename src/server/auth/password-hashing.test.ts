import { expect, test } from 'vitest';
import { limitHashing, type PasswordHashing } from './password-hashing.ts';

interface Held {
  readonly end: () => void;
  readonly fail: () => void;
}

/** Hashing that lasts until it's told to end, and counts. */
function heldHashing(): { hashing: PasswordHashing; running: Held[]; most: () => number } {
  const running: Held[] = [];
  let most = 0;
  const hold = <T>(result: T) =>
    new Promise<T>((resolve, reject) => {
      const leave = (settle: () => void) => () => {
        running.splice(running.indexOf(held), 1);
        settle();
      };
      const held = { end: leave(() => resolve(result)), fail: leave(() => reject(new Error('no memory'))) };
      running.push(held);
      most = Math.max(most, running.length);
    });
  return {
    hashing: { hash: (password) => hold(`hash of ${password}`), verify: () => hold(true) },
    running,
    most: () => most,
  };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test('never more at once than the limit, each in its turn', async () => {
  const { hashing, running, most } = heldHashing();
  const limited = limitHashing(hashing, 2);
  const finished: string[] = [];
  const all = ['a', 'b', 'c', 'd', 'e'].map(async (name) => {
    const hash = await limited.hash(name);
    finished.push(hash);
  });
  for (let left = 5; left > 0; left -= 1) {
    await settled();
    expect(running).toHaveLength(Math.min(left, 2));
    running[0]?.end();
  }
  await Promise.all(all);
  expect(finished).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `hash of ${name}`));
  expect(most()).toBe(2);
});

test('verifying and hashing share the limit', async () => {
  const { hashing, running } = heldHashing();
  const limited = limitHashing(hashing, 1);
  const first = limited.verify('a', 'kept');
  const second = limited.hash('b');
  await settled();
  expect(running).toHaveLength(1);
  running[0]?.end();
  await expect(first).resolves.toBe(true);
  await settled();
  running[0]?.end();
  await expect(second).resolves.toBe('hash of b');
});

test('one that fails gives its turn to the next, and a free place stays free', async () => {
  const { hashing, running } = heldHashing();
  const limited = limitHashing(hashing, 1);
  const first = limited.hash('a');
  const second = limited.hash('b');
  await settled();
  running[0]?.fail();
  await expect(first).rejects.toThrow('no memory');
  await settled();
  running[0]?.end();
  await second;
  const third = limited.hash('c');
  await settled();
  expect(running).toHaveLength(1);
  running[0]?.end();
  await expect(third).resolves.toBe('hash of c');
});
