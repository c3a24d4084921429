const explanations: Readonly<Record<string, string>> = {
  EADDRINUSE: "something listens there already; stop it, or choose another port (0 takes any free one)",
  EACCES: "this user may not open that port; choose one above 1023",
  EADDRNOTAVAIL: "this machine has no such address; 127.0.0.1 is always there",
  ENOTFOUND: "the name of the host is not known",
};

/** A server could not start to listen. `code` is the system's: `EADDRINUSE`, `EACCES`. */
export class ListenError extends Error {
  readonly code: string;
  constructor(address: string, cause: NodeJS.ErrnoException) {
    const code = cause.code ?? "UNKNOWN";
    super(`cannot listen on ${address}: ${explanations[code] ?? cause.message} (${code})`, { cause });
    this.name = "ListenError";
    this.code = code;
  }
}
