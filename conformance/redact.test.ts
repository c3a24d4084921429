import * as fc from "fast-check";
import { expect, test } from "vitest";
import { redactor } from "./redact.ts";

test.for<[string, readonly string[], string, string]>([
  [
    "a token after Bearer",
    ["demo-token"],
    `-H "Authorization: Bearer demo-token"`,
    `-H "Authorization: Bearer $TOKEN"`,
  ],
  ["a token elsewhere", ["demo-token"], '{"access_token":"demo-token"}', '{"access_token":"***"}'],
  ["the longer one first", ["abc", "abcdef"], "abcdef abc", "*** ***"],
  ["overlapping ones", ["abcd", "cdef"], "xabcdefx", "x***x"],
  ["percent-encoded", ["p&ss wörd/"], "?s=p%26ss%20w%C3%B6rd%2F&x", "?s=***&x"],
  ["percent-encoded in lower case", ["p/ö"], "p%2f%c3%b6", "***"],
  ["form-encoded", ["a b~c*"], "client_secret=a+b%7Ec*", "client_secret=***"],
  ["escaped for JSON", ['a"b\\c'], JSON.stringify({ x: 'a"b\\c' }), '{"x":"***"}'],
  ["escaped for a shell", ["it's"], String.raw`-d 'it'\''s'`, "-d '***'"],
  [
    "what is left of one that was cut off",
    ["demo-token-of-length"],
    "x demo-tok… (99 characters)",
    "x ***… (99 characters)",
  ],
  ["all but the end", ["demo-token-of-length"], "demo-token-of-lengt… and more", "***… and more"],
  ["no beginning that is hardly one", ["demo-token-of-length"], "demo-to…", "demo-to…"],
  ["no text that only ends like a part", ["demo-token-of-length"], "no-token-of-l…", "no-token-of-l…"],
  ["a beginning that comes again within", ["abcdefgh-abcdefgh-x"], "abcdefgh-abcdefgh…", "***…"],
  ["nothing", [], "demo-token", "demo-token"],
  ["an empty secret", [""], "demo-token", "demo-token"],
])("replaces %s", ([, secrets, text, redacted]) => {
  expect(redactor(secrets)(text)).toBe(redacted);
});

test.for(["demo", "demo2", "demo42", ""])("replaces it in Basic after the name %j", (name) => {
  const basic = Buffer.from(`${name}:demo-secret`).toString("base64");
  expect(redactor(["demo-secret"])(`Authorization: Basic ${basic}"`)).toBe('Authorization: Basic ***"');
});

test("leaves no secret behind, whatever surrounds it", () => {
  const secret = fc.string({ minLength: 5, unit: "grapheme-ascii" }).filter((text) => !"***$TOKEN".includes(text));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (word, before, after) => {
      const redact = redactor([word]);
      expect(
        redact(before + word + after)
          .split("***")
          .join("\n"),
      ).not.toContain(word);
      const url = new URLSearchParams({ x: before, y: word }).toString();
      expect(redact(url)).not.toContain(new URLSearchParams({ y: word }).toString());
    }),
  );
});
