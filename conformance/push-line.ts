// One connection on which nothing is asked, from the client's side.

import type { PushBinding, PushedEvent } from "../src/binding/push.ts";
import type { Frame, WsSession } from "../src/transport/frame.ts";
import type { Told } from "./open-line.ts";
import { OpenLine } from "./open-line.ts";

export class PushLine extends OpenLine<Told<PushedEvent>> {
  readonly #push: PushBinding;

  constructor(name: string, session: WsSession, push: PushBinding) {
    super(name, session);
    this.#push = push;
    void this.listen();
  }

  protected override take(frame: Frame, order: number): void {
    const message = this.#push.readFrame(frame);
    this.remark(...message.violations);
    this.exercise(...message.exercised);
    if (message.kind !== "event") return;
    const { event, understood } = message;
    this.keep({ event, order, ...(!understood && { isGarbled: true }) });
  }
}
