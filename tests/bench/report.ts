/** Progress, apart from the figures: those alone go to the standard output. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
