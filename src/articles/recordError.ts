/** A record is JSON, but no article that can be read; the message goes on behind its place in the file. */
export class RecordError extends Error {}
