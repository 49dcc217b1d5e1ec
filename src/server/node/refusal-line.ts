/** What can't go on at the start, said in our own words: one line, French first, then English. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

const REFUSED_BY_SYSTEM: Readonly<Record<string, (port: unknown, host: unknown) => string>> = {
  EADDRINUSE: (port) =>
    `Le port ${port} est déjà pris : choisissez-en un autre avec PORT. / Port ${port} is in use: choose another with PORT.`,
  EACCES: (port) =>
    `Le port ${port} est réservé : choisissez-en un au-dessus de 1024 avec PORT. / Port ${port} is reserved: choose one above 1024 with PORT.`,
  EADDRNOTAVAIL: (_, host) =>
    `L'adresse ${host} n'est pas celle de cette machine : changez HOST. / ${host} is not an address of this machine: change HOST.`,
};

/** One line for the operator, in French then English, whatever went wrong at the start. */
export function refusalLine(cause: unknown): string {
  const { code, message, syscall, port, address, hostname, cause: deeper } = factsOf(cause);
  if (syscall === 'getaddrinfo' && hostname !== undefined) {
    return `L'adresse ${hostname} est inconnue : changez HOST. / ${hostname} is unknown: change HOST.`;
  }
  const told = syscall === 'listen' ? REFUSED_BY_SYSTEM[code ?? '']?.(port, address) : undefined;
  const said = (told ?? message ?? '').split('\n', 1)[0]?.trim();
  // Our own refusals are already in both languages.
  if (said?.includes(' / ')) return said;
  const reason = said || factsOf(deeper).message || code || String(cause);
  return `Mandat ne peut démarrer : ${reason} / Mandat can't start.`;
}

type Facts = Partial<Record<'syscall' | 'port' | 'address' | 'hostname' | 'cause', unknown>> & {
  readonly code?: string;
  readonly message?: string;
};

function factsOf(cause: unknown): Facts {
  return cause instanceof Error ? (cause as Facts) : {};
}
