/** What a configuration file says. */
export interface Config {
  /** Absolute path of its folder, which patterns and paths start from. */
  readonly folder: string;
  /** Which files hold which document: the first pattern that fits counts. */
  readonly formats: readonly { readonly files: string; readonly id: string }[];
  readonly strict: boolean | undefined;
  readonly maxErrors: number | undefined;
  /** As `--ignore` takes them. */
  readonly ignore: readonly string[];
  /** Patterns of files to pass over, as in an ignore file. */
  readonly ignoreFiles: readonly string[];
  /** As `-o` takes them, with absolute paths. */
  readonly outputs: readonly string[];
}
