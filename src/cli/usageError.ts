/** Something that the person at the prompt can mend: what is wrong, and what to do about it. Exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly code = 'usage',
  ) {
    super(message)
  }
}

const reasons = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'there is something else of that name'],
  ['EACCES', 'its permissions forbid it'],
  ['EPERM', 'its permissions forbid it'],
  ['EROFS', 'it can only be read'],
  ['ENOSPC', 'no space is left'],
  ['EDQUOT', 'no space is left to you'],
  ['EFBIG', 'it is larger than a file may be'],
])

/** Why something can't be done, in words where the system only has a code. */
export function reasonOf(error: unknown): string {
  const reason = isSystemError(error) ? reasons.get(error.code ?? '') : undefined
  return reason ?? (error instanceof Error ? error.message : String(error))
}

/** Of a file, a folder or a stream, not of our own making. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).errno === 'number'
