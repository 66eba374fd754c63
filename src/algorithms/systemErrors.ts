/** What the system's codes mean, for whoever reads a message at a prompt. */
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
  ['EMFILE', 'too many files are open here; raise the limit (ulimit -n)'],
  ['ENFILE', 'too many files are open on this machine'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'it is a link that leads to itself'],
  ['EBUSY', 'another program is using it'],
  ['ETXTBSY', 'another program is using it'],
  ['EIO', 'the disk or the network it lies on failed'],
  ['ESTALE', 'the disk or the network it lies on failed'],
  ['ENXIO', 'nothing is at its other end'],
  ['ENODEV', 'nothing is at its other end'],
  ['ENOMEM', 'no memory is left'],
  ['EINVAL', 'the system takes no such name or file'],
  ['EPIPE', 'nobody reads it any more'],
  ['Z_DATA_ERROR', 'it is no gzip file, or damaged'],
  ['Z_BUF_ERROR', 'it is only the beginning of a gzip file'],
])

/** Why something can't be done, in words where the system only has a code. */
export function reasonOf(error: unknown): string {
  const reason = isSystemError(error) ? reasons.get(error.code ?? '') : undefined
  return reason ?? (error instanceof Error ? error.message : String(error))
}

/** Of a file, a folder or a stream, not of our own making. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).errno === 'number'
