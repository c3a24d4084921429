import pc from "picocolors";
import { expect, test } from "vitest";
import type { ReportedStep } from "../report.ts";
import { failure, report, requirement } from "./example-reports.shared.ts";
import { expectValid } from "../runs.shared.ts";
import { failureText } from "./failure-text.ts";

function stepsOf(steps: readonly ReportedStep[], width = 60): string[] {
  const shortest = failure("list.order", { steps });
  const style = { width, paint: pc.createColors(false) };
  const lines = failureText(
    { requirement: shortest.requirement, shortest, others: [] },
    requirement("list.order"),
    style,
  );
  const first = lines.findIndex((line) => line.trim() === "steps");
  const last = lines.findIndex((line) => line.startsWith("replay"));
  return lines.slice(first + 1, last);
}

test("a frame is shown with its connection, and who was told what because of it", () => {
  const told = (n: number): string => `b is told {"method":"sendMessage","payload":{"chatId":"c${n}","text":"hello"}}`;
  const steps: ReportedStep[] = [
    { operation: "connect", connection: "a", frame: "opens /lamps as json.v1", answer: "open" },
    {
      operation: "sendMessage",
      connection: "a",
      frame: '{"type":1,"id":7,"method":"sendMessage"}',
      answer: 'ok {"messageId":"m1"}',
      events: [told(1), told(2)],
    },
    { operation: "listen", connection: "b", frame: "(listening)", answer: told(3) },
    { operation: "getChat", curl: "curl -i 'http://localhost/x'", answer: "200 {}" },
  ];
  expect(stepsOf(steps)).toMatchInlineSnapshot(`
    [
      "  1. a: opens /lamps as json.v1",
      "     → open",
      "  2. a: {"type":1,"id":7,"method":"sendMessage"}",
      "     → ok {"messageId":"m1"}",
      "     ← b is told",
      "       {"method":"sendMessage","payload":{"chatId":"c1","tex",
      "       t":"hello"}}",
      "     ← b is told",
      "       {"method":"sendMessage","payload":{"chatId":"c2","tex",
      "       t":"hello"}}",
      "  3. b: (listening)",
      "     → b is told",
      "       {"method":"sendMessage","payload":{"chatId":"c3","tex",
      "       t":"hello"}}",
      "  4. curl -i 'http://localhost/x'",
      "     → 200 {}",
    ]
  `);
  expectValid(report([], [failure("list.order", { steps })]));
});

test("what a server says harms no terminal and is bounded", () => {
  const [step] = [
    {
      operation: "x",
      connection: "a",
      frame: "\u001b[2J".repeat(9000),
      answer: "x",
      events: ["\u001b[2J".repeat(9000)],
    },
  ];
  const text = stepsOf([step], 80).join("\n");
  expect(text).not.toContain("\u001b");
  expect(text.length).toBeLessThan(8000);
});
