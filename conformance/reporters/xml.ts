/** Not allowed in XML 1.0, not even as a character reference. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const ALLOWED_CONTROLS = new Set(["\t", "\n", "\r"]);
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // Else `]]>` would end a section that was never begun.
  ">": "&gt;",
  '"': "&quot;",
  // As they are, a reader would turn these into spaces in an attribute.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** An element with its attributes in order; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  const open = `<${name}${pairs.join("")}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Text as the content of an element. */
export function escapeText(text: string): string {
  return allowed(text).replace(/[&<>\r]/g, entity);
}

function escapeAttribute(text: string): string {
  return allowed(text).replace(/[&<>"\t\n\r]/g, entity);
}

function allowed(text: string): string {
  return text.replace(FORBIDDEN, (character) => (ALLOWED_CONTROLS.has(character) ? character : ""));
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}
