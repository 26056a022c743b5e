/** The most bytes that a record of NDJSON may have, unless said otherwise. */
export const defaultMaxRecordBytes: number = 16 * 1024 * 1024;
