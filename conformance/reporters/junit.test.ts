import { describe, expect, it } from "vitest";
import type { Report } from "../report.ts";
import {
  conforming,
  failure,
  inconclusive,
  memorySink,
  notConforming,
  report,
  requirement,
} from "./example-reports.shared.ts";
import { junitReporter } from "./junit.ts";

async function written(subject: Report): Promise<string> {
  const sink = memorySink();
  await junitReporter(sink).finish(subject);
  return sink.text();
}

/** Every tag closed by its own, and nothing left over that a parser would stumble on. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g;
  const body = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', "");
  const text = body.replace(tag, (_, closing: string, name: string, _attributes: string, alone: string) => {
    if (closing !== "") expect(open.pop()).toBe(name);
    else if (alone === "") open.push(name);
    return "";
  });
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>]/);
  expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|#9|#10|#13);)/);
  expect(xml).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/u);
}

describe("junit", () => {
  it("has a suite for each area and a case for each requirement", async () => {
    const xml = await written(notConforming);
    expectWellFormed(xml);
    expect(xml).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="wireproof" tests="3" failures="1" errors="0" skipped="1" time="3.100">
      <testsuite name="chat-manager.general" tests="1" failures="0" errors="0" skipped="0" timestamp="2025-03-01T12:00:00.000Z">
      <testcase classname="chat-manager.general" name="chat-manager.general.answers"/>
      </testsuite>
      <testsuite name="chat-manager.detail" tests="1" failures="1" errors="0" skipped="0" timestamp="2025-03-01T12:00:00.000Z">
      <testcase classname="chat-manager.detail" name="chat-manager.detail.unknown"><failure message="a removed chat is still served" type="reply-matches-oracle">chat-manager.detail.unknown (must, by the document)
      A chat that does not exist is answered with 404, whatever else is asked for in the same request.
      001_15fee2cb1c4a27a3.txt › Retrieve a Chat

      where      getChat, in scenarios: read after removal
      check      reply-matches-oracle
      expected   404
      observed   200 {"id":"c1","title":"Team","description":"A chat that ought not to be here any more"}
      steps
        1. curl -X DELETE http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"
           → 202 {"id":"c1"}
        2. curl http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"
           → 200 {"id":"c1","title":"Team"}
      replay     npx wireproof replay counterexamples/chat-manager.detail.unknown.json http://localhost:8080

      1 more failure of this requirement, in listChats.</failure></testcase>
      </testsuite>
      <testsuite name="chat-manager.list" tests="1" failures="0" errors="0" skipped="1" timestamp="2025-03-01T12:00:00.000Z">
      <testcase classname="chat-manager.list" name="chat-manager.list.order"><skipped message="noted, counts only with --strict: the list is not in order of creation">chat-manager.list.order (should, by our reading)
      A chat that does not exist is answered with 404, whatever else is asked for in the same request.
      001_15fee2cb1c4a27a3.txt › Retrieve a Chat

      where      getChat, in scenarios: read after removal
      check      reply-matches-oracle
      expected   404
      observed   200 {"id":"c1","title":"Team","description":"A chat that ought not to be here any more"}
      steps
        1. curl -X DELETE http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"
           → 202 {"id":"c1"}
        2. curl http://localhost:8080/api/v1/chats/c1 -H "Authorization: Bearer $TOKEN"
           → 200 {"id":"c1","title":"Team"}
      replay     npx wireproof replay counterexamples/chat-manager.detail.unknown.json http://localhost:8080</skipped></testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });

  it("skips what was not judged, and says why", async () => {
    const xml = await written(conforming);
    expectWellFormed(xml);
    expect(xml).toContain('<testsuites name="wireproof" tests="9" failures="0" errors="0" skipped="6" time="3.100">');
    expect(xml).toContain('<skipped message="not applicable: the target declares no capability invitations"/>');
    expect(xml).toContain('<skipped message="excluded: the suite speaks plain HTTP"/>');
  });

  it("has an error for a run that judged nothing", async () => {
    const xml = await written(inconclusive);
    expectWellFormed(xml);
    expect(xml).toContain('tests="2" failures="0" errors="1" skipped="1"');
    expect(xml).toContain(
      '<error message="INCONCLUSIVE: the target could not be judged.">http://localhost:8080 refused',
    );
  });

  it("has a failure for a run that fails without a failing requirement", async () => {
    const xml = await written(
      report([requirement("a.b")], [], { verdict: "not-conforming", reason: "stale baseline" }),
    );
    expect(xml).toContain('<failure message="NOT CONFORMING.">stale baseline</failure>');
    const both = await written({ ...notConforming, reason: "stale baseline" });
    expect(both).toContain('(2 failures).">stale baseline</failure>');
  });

  it("does not fail a build for a known failure", async () => {
    const xml = await written(
      report(
        [requirement("a.b", { verdict: "known-failure", reason: "removals take a day" })],
        [failure("a.b", { known: { reason: "removals take a day" } })],
        { verdict: "conforming" },
      ),
    );
    expect(xml).toContain('failures="0" errors="0" skipped="1"');
    expect(xml).toContain('<skipped message="known failure (removals take a day): a removed chat is still served">');
  });

  it("escapes what a target may have said", async () => {
    const said = "]]> <b a=\"1\" c='2'> & &amp; \u0000\u0008\ud800\ufffe 👩‍👩‍👧 \u001b[31m\r\nend\ttab";
    const xml = await written(
      report(
        [
          requirement("a<b.c&d", { verdict: "fail", text: said }),
          requirement("x.y", { verdict: "inconclusive", reason: said }),
        ],
        [failure("a<b.c&d", { summary: said, observed: said, expected: said })],
      ),
    );
    expectWellFormed(xml);
    expect(xml).toContain(
      "inconclusive: ]]&gt; &lt;b a=&quot;1&quot; c='2'&gt; &amp; &amp;amp;  👩‍👩‍👧 [31m&#13;&#10;end&#9;tab\"",
    );
    expect(xml).toContain("observed   ]]&gt; &lt;b a=\"1\" c='2'&gt; &amp; &amp;amp; \\u0000\\u0008\\ud800");
  });
});
