/** How strongly a document asks for something: RFC 2119 words. */
export type Level = "must" | "should" | "may";

/**
 * Where a requirement comes from. `seed`: the document itself; `docs`: elsewhere in the publisher's documentation;
 * `standard`: the rules of what the protocol stands on; `client`: a real client depends on it; `inferred`: our reading.
 * Only the first three can fail a target by default.
 */
export type Basis = "seed" | "docs" | "standard" | "client" | "inferred";

/** One normative sentence, field, limit, default or example of a document, in our own words. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly text: string;
  /** The document's name and the heading under which it stands. */
  readonly source: { readonly document: string; readonly heading: string };
  /** What a target must be able to do for this to apply; without it the verdict is `not-applicable`. */
  readonly capability?: string;
  /** Why no check exercises it. An excluded requirement never has a verdict. */
  readonly excluded?: string;
  /** The choice that answers it, for a point that is left open. */
  readonly choice?: string;
}

/** A point that the documents leave open, as data. */
export interface Choice {
  readonly id: string;
  readonly question: string;
  /** The branch that the mock takes unless told otherwise. */
  readonly default: string;
  readonly branches: Readonly<Record<string, { readonly text: string; readonly evidence: string }>>;
}

/** A refusal that the protocol knows, and how it looks on the wire. */
export interface ErrorCode {
  readonly code: string;
  /** HTTP status, or the protocol's own error number. */
  readonly status: number;
  readonly when: string;
  /** Lower wins when several apply to one request. */
  readonly precedence: number;
  /** What a server obeys that refuses with it. */
  readonly requirement: string;
  /** No request can bring it about. */
  readonly provokable?: false;
  /** Over HTTP, in a protocol that otherwise speaks in frames: `status` is that of the response. */
  readonly binding?: "rest";
}

export type ParameterPlace = "path" | "query" | "header";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  /** What the text on the wire is turned into before it is validated. */
  readonly type: "string" | "integer" | "number" | "boolean" | "string[]";
}

export interface HttpBody {
  /** Of a response: whether it always has the body that is described. */
  readonly required: boolean;
  /** Content type to schema name (null: any body). */
  readonly content: Readonly<Record<string, string | null>>;
}

/** One operation of an OpenAPI contract. */
export interface HttpOperation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** OpenAPI form, `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly body?: HttpBody;
  /** Status to content; a status that is not listed is undocumented. */
  readonly responses: Readonly<Record<string, HttpBody>>;
  /** The status that says the operation was carried out. */
  readonly success: number;
  /** Whether it needs credentials. */
  readonly secured: boolean;
  /** The requirements of the operation as a whole. */
  readonly requirements: readonly string[];
}

/** One operation of an AsyncAPI contract: a request of the client, or an event, which the server sends unasked. */
export interface RpcOperation {
  /** The operation's name in the document: a request's is its method, an event's is told apart from it. */
  readonly id: string;
  /** What the frame calls it. */
  readonly method: string;
  readonly direction: "request" | "event";
  readonly summary: string;
  /** Schema of what its frame carries; of a request, these are the parameters. Null: the contract says nothing of it. */
  readonly request: string | null;
  /** The same of the answer that says that it was carried out. */
  readonly reply: string | null;
  /** Whether the connection must have been authorised. */
  readonly secured: boolean;
  /** Of an event that is pushed: no response is expected. */
  readonly unanswered?: true;
  /** The requirements of the operation as a whole. */
  readonly requirements: readonly string[];
}

/** What is said in frames over one connection. */
export interface RpcContract {
  /** Where the connection is opened; OpenAPI form, `{name}` for what differs from connection to connection. */
  readonly path: string;
  /** The requirements of the connection as a whole. */
  readonly requirements: readonly string[];
  /** By method, which is also the operation's id. */
  readonly requests: Readonly<Record<string, RpcOperation>>;
  /** By method: an event may have that of a request. */
  readonly events: Readonly<Record<string, RpcOperation>>;
}

/** A contract in memory: what `npm run generate` wrote into `generated/<protocol>/contract.ts`. */
export interface Contract {
  readonly protocol: string;
  readonly title: string;
  /** Of everything in `specs/<protocol>`: two reports with the same hash judged by the same contract. */
  readonly hash: string;
  /** Those over HTTP. No request of `rpc` has the id of one. */
  readonly operations: Readonly<Record<string, HttpOperation>>;
  /** Absent in a protocol that is HTTP alone. */
  readonly rpc?: RpcContract;
  readonly requirements: Readonly<Record<string, Requirement>>;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly errors: Readonly<Record<string, ErrorCode>>;
}
