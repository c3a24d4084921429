import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");

/** What the compiler says of a file beside generated ones, which exist in its memory only. */
export function compile(protocol: string, files: ReadonlyMap<string, string>, user: string): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(config.config["compilerOptions"], root);
  const folder = join(root, "generated", protocol);
  const virtual = new Map([...files].map(([file, held]) => [join(folder, file), held]));
  virtual.set(join(folder, "user.ts"), user);
  const compilerOptions = { ...options, noEmit: true };
  const host = ts.createCompilerHost(compilerOptions);
  const onDisk = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile };
  host.directoryExists = (path) => path === folder || ts.sys.directoryExists(path);
  host.fileExists = (path) => virtual.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? onDisk.readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const held = virtual.get(path);
    if (held === undefined) return onDisk.getSourceFile(path, languageVersion, ...rest);
    return ts.createSourceFile(path, held, languageVersion);
  };
  const roots = [...virtual.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(roots, compilerOptions, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
