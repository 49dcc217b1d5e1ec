/** The server can't start for a reason its operator can act on: `message` is one line; print it and exit 1. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
