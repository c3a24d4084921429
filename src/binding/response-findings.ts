// What is wrong with one response, and what was looked for in it.

import type { HttpOperation } from "../contract/contract.ts";
import type { Violation } from "../contract/violation.ts";
import type { HttpResponse } from "../transport/http-message.ts";
import { judge, violationOf } from "./judge.ts";
import type { Audit, RestBindingOptions, WireFault } from "./rest.ts";

/** All is collected, not only the first. */
export class ResponseFindings {
  readonly violations: Violation[] = [];
  readonly exercised: string[] = [];
  /** Whether something is wrong that keeps one from understanding the body. */
  isUnreadable = false;
  readonly #options: RestBindingOptions;
  readonly #operation: HttpOperation;
  readonly #response: HttpResponse;

  constructor(options: RestBindingOptions, operation: HttpOperation, response: HttpResponse) {
    this.#options = options;
    this.#operation = operation;
    this.#response = response;
  }

  requirementOf(fault: WireFault): string | undefined {
    const { requirements } = this.#options;
    if (typeof requirements !== "function") return requirements[fault];
    return requirements(this.#operation.id, fault, this.#response);
  }

  /** Requirements that speak of certain operations are exercised by what their schemas say. */
  exercise(...faults: WireFault[]): void {
    const { requirements } = this.#options;
    if (typeof requirements === "function") return;
    for (const fault of faults) {
      const requirement = requirements[fault];
      if (requirement !== undefined) this.exercised.push(requirement);
    }
  }

  blame(fault: WireFault, expected: string, found: string): void {
    const requirement = this.requirementOf(fault);
    this.add(requirement === undefined ? this.#operation.requirements : [requirement], expected, found);
  }

  /** Whether there was a requirement to be blamed. */
  blameOrLeave(fault: WireFault, expected: string, found: string): boolean {
    const requirement = this.requirementOf(fault);
    if (requirement !== undefined) this.add([requirement], expected, found);
    return requirement !== undefined;
  }

  add(requirements: readonly string[], expected: string, found: string): void {
    this.isUnreadable = true;
    this.#push("response", requirements, expected, found);
  }

  /** What is wrong, and keeps nobody from understanding the rest. */
  remark(keyword: string, requirement: string, expected: string, found: string): void {
    this.#push(keyword, [requirement], expected, found);
  }

  /** Whether the value can still be understood. */
  judge(schema: string, value: unknown, otherwise?: readonly string[]): boolean {
    const judged = judge(this.#options.validator, schema, value, otherwise);
    this.take(judged);
    return judged.understood;
  }

  take({ violations, exercised }: Audit): void {
    this.violations.push(...violations);
    this.exercised.push(...exercised);
  }

  #push(keyword: string, requirements: readonly string[], expected: string, found: string): void {
    this.violations.push(violationOf({ schema: this.#operation.id, keyword }, requirements, expected, found));
  }
}
