const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
  ELOOP: "its symbolic links go round in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  ENOSPC: "the disk is full",
  ERR_FS_FILE_TOO_LARGE: "it is too large to be read at once",
  Z_BUF_ERROR: "it is no whole gzip file",
  Z_DATA_ERROR: "it is no gzip file",
  EROFS: "the file system is read-only",
};

/** Why the system refused, in a few words. */
export function describeIoError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return words[code] ?? (code === "" ? error.message : code);
}
