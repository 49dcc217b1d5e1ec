/** How passwords are kept. The process chooses: scrypt on Node, what the browser has in demo mode. */
export interface PasswordHashing {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}

/** At most `limit` hashings at once, the others in line: a storm of sign-ins leaves other requests their pace. */
export function limitHashing(hashing: PasswordHashing, limit: number): PasswordHashing {
  let running = 0;
  const waiting: Array<() => void> = [];

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    hash: (password) => inTurn(() => hashing.hash(password)),
    verify: (password, hash) => inTurn(() => hashing.verify(password, hash)),
  };
}
