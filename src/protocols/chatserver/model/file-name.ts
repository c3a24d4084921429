// What files are called: a name, a dot and a type, which stands for the label that they were uploaded with.

/** Where a type is not what stands behind the slash of its label. */
const TYPES: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "audio/mpeg": "mp3",
  "video/quicktime": "mov",
};

/** Longer names fit into no file system. */
const MOST_BYTES = 255;

/** Whether it can be the name of a file: it leads nowhere else, and nothing in it is hidden. */
export function isFileName(name: string): boolean {
  if (name === "" || name.startsWith(".") || name.includes("..") || /[/\\]/.test(name)) return false;
  if ([...name].some((letter) => isControl(letter))) return false;
  return new TextEncoder().encode(name).length <= MOST_BYTES;
}

function isControl(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

/** A label without parameters, in small letters: a media type, or (as the Files page has it) the bare type of the name. */
function labelOf(contentType: string | undefined): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** The type that a file of this label has in its name. */
export function typeOf(contentType: string | undefined): string {
  const label = labelOf(contentType);
  return TYPES[label] ?? (label.slice(label.indexOf("/") + 1) || "bin");
}

/** Those that it may have. */
export function typesOf(contentType: string | undefined): readonly string[] {
  const label = labelOf(contentType);
  return [...new Set([typeOf(contentType), label.slice(label.indexOf("/") + 1)])];
}

/** The label of the file when it is downloaded. */
export function mediaTypeOf(contentType: string | undefined): string {
  const label = labelOf(contentType);
  if (label.includes("/")) return label;
  return BARE[label] ?? "application/octet-stream";
}

const BARE: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  mov: "video/quicktime",
  txt: "text/plain",
  pdf: "application/pdf",
};
