/** Header names are lower case; a header that came more than once has its values in a list. */
export type HttpHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A request as a transport moves it: nothing interpreted, nothing validated.
 *
 * A body arrives as bytes, whatever it was sent as; one without a byte arrives as null, since HTTP cannot tell the two
 * apart. Header values are Latin-1, as on the wire. The headers that frame a message (`content-length`,
 * `transfer-encoding`) belong to the transport, which drops those it is given.
 */
export interface HttpRequest {
  readonly method: string;
  /** Path and query exactly as on the request line. */
  readonly target: string;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array | string | null;
}

/** A response as a transport moves it; bodies and headers as in a request. HEAD, 204 and 304 carry no body. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array | string | null;
}

/** Why no response came. Each is a verdict's reason, so the names are stable. */
export type TransportFault =
  | "refused" // nothing listens there
  | "unreachable" // name not found, no route
  | "closed" // the peer closed or reset the connection before a whole response had come
  | "timeout" // no whole response within the deadline
  | "too-large" // the response is larger than the bound
  | "malformed" // what came is not HTTP
  | "unsendable" // the request is not HTTP either, so the peer has not been asked: see sendRaw
  | "aborted"; // we gave up: Ctrl-C, the end of the run

export class TransportError extends Error {
  readonly fault: TransportFault;
  constructor(fault: TransportFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TransportError";
    this.fault = fault;
  }
}

/**
 * The client's side: sends one request, gets one response. Never follows redirects, and never retries but for one case: a
 * GET on a kept-alive connection that the peer closed before a byte of the answer came, which is nobody's fault.
 */
export interface HttpClient extends AsyncDisposable {
  /** @throws TransportError */
  send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
}

/** The server's side: what answers. It must not throw; a transport answers 500 when it does. */
export type HttpHandler = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
