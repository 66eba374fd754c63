import { existsSync, readdirSync } from 'node:fs'

const unreadable = '\ufffd'

/**
 * The path as the system has it. A name that is no UTF-8, as old disks and archives hold some, comes to us with U+FFFD
 * in place of what can't be read: it means the file in its folder whose name reads so, if that is only one.
 */
export function pathOnDisk(path: string): string | Buffer {
  if (!path.includes(unreadable) || existsSync(path)) return path
  let found = Buffer.alloc(0)
  for (const part of path.split(/(?<=\/)/)) {
    const [name = '', slash = ''] = part.split(/(\/)/)
    const names = name.includes(unreadable)
      ? namesIn(found).filter((other) => other.toString() === name)
      : [Buffer.from(name)]
    if (names.length !== 1) return path
    found = Buffer.concat([found, names[0]!, Buffer.from(slash)])
  }
  return found
}

function namesIn(folder: Buffer): readonly Buffer[] {
  try {
    return readdirSync(folder.length === 0 ? '.' : folder, { encoding: 'buffer' })
  } catch {
    return []
  }
}
