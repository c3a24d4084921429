import { describe, expect, it } from "vitest";
import { count, duration } from "./wording.ts";
import { bounded, clip, displayWidth, wrap } from "./wrap.ts";

describe("wrap", () => {
  it("breaks between words, keeps what was laid out, and breaks a long word anywhere", () => {
    expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrap("{\n  a: 1\n\n}", 8)).toEqual(["{", "  a: 1", "", "}"]);
    expect(wrap("a 1234567890 b", 4)).toEqual(["a", "1234", "5678", "90 b"]);
    expect(wrap("", 8)).toEqual([""]);
  });

  it("counts columns, not characters", () => {
    expect(displayWidth("漢字")).toBe(4);
    expect(displayWidth("👩‍👩‍👧é")).toBe(3);
    expect(wrap("漢字漢字", 5)).toEqual(["漢字", "漢字"]);
    expect(clip("漢字漢字", 5)).toBe("漢字…");
  });

  it("cuts no character in two", () => {
    expect(bounded("ab😀cd", 3)).toBe("ab… (4 more characters)");
    expect(bounded("ab", 3)).toBe("ab");
  });
});

describe("wording", () => {
  it("has one thing and many things", () => {
    expect([0, 1, 1_204].map((amount) => count(amount, "request"))).toEqual([
      "0 requests",
      "1 request",
      "1,204 requests",
    ]);
  });

  it("says a time as people do", () => {
    expect([0, 999.4, 999.6, 59_949, 59_951, 125_000].map(duration)).toEqual([
      "0 ms",
      "999 ms",
      "1.0 s",
      "59.9 s",
      "1 min 0 s",
      "2 min 5 s",
    ]);
  });
});
