/** What Node tells of an error of the system. */
type Facts = Partial<Record<'syscall' | 'port' | 'address' | 'hostname' | 'cause', unknown>> & {
  readonly code?: string;
  readonly message?: string;
};

const LISTENING: Readonly<Record<string, (facts: Facts) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Le port ${port} est déjà pris : choisissez-en un autre avec PORT. / Port ${port} is in use: choose another with PORT.`,
  EACCES: ({ port }) =>
    `Le port ${port} est réservé : choisissez-en un au-dessus de 1024 avec PORT. / Port ${port} is reserved: choose one above 1024 with PORT.`,
  EADDRNOTAVAIL: ({ address }) =>
    `L'adresse ${address} n'est pas de cette machine : changez HOST. / ${address} is not an address of this machine: change HOST.`,
};

/** One line for the operator, in French then English, whatever went wrong at the start. */
export function refusalLine(cause: unknown): string {
  const facts = factsOf(cause);
  const { code = '', message = '', syscall, hostname } = facts;
  if (syscall === 'getaddrinfo' && hostname !== undefined) {
    return `L'adresse ${hostname} est inconnue : changez HOST. / ${hostname} is unknown: change HOST.`;
  }
  const listening = syscall === 'listen' ? LISTENING[code]?.(facts) : undefined;
  if (listening) return listening;
  const said = message.split('\n', 1)[0]?.trim() ?? '';
  // Our own refusals come in both languages.
  if (said.includes(' / ')) return said;
  const reason = said || factsOf(facts.cause).message || code || String(cause);
  return `Mandat ne peut démarrer : ${reason} / Mandat can't start.`;
}

function factsOf(cause: unknown): Facts {
  return cause instanceof Error ? (cause as Facts) : {};
}
