/** One line for the operator, in French then English, whatever went wrong at the start. */
export function refusalLine(cause: unknown): string {
  const { code, message = String(cause) } = cause as NodeJS.ErrnoException & { port?: number };
  const port = (cause as { port?: number }).port;
  if (code === 'EADDRINUSE') {
    return `Le port ${port} est déjà pris : choisissez-en un autre avec PORT. / Port ${port} is in use: choose another with PORT.`;
  }
  if (code === 'EACCES' && port !== undefined) {
    return `Le port ${port} est réservé : choisissez-en un au-dessus de 1024 avec PORT. / Port ${port} is reserved: choose one above 1024 with PORT.`;
  }
  return message.split('\n', 1)[0] ?? message;
}
