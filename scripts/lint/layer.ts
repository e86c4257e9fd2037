/** A part of the code and what it may import. Paths are from the root of the project. */
export interface Layer {
  name: string;
  /** Folders (with a slash at the end) and files that belong to it. The first layer that fits a file is the file's. */
  holds: readonly string[];
  /** Names of other layers that it may import. Its own files always may. */
  imports?: readonly string[];
  /** Names of layers of which it may import types only. */
  importsTypes?: readonly string[];
  /** Packages that it may import; `*` stands for all but those named in `never`. */
  packages?: readonly string[];
  never?: readonly string[];
}
