/** What Node's types leave out. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => Memory
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (code: object, imports: object) => { readonly exports: object }
}

interface Memory {
  readonly buffer: ArrayBuffer
}

const pageBytes = 65_536

/** Undefined where there is no WebAssembly, or not the ten gigabytes of addresses that a memory of it takes. */
export function reserveMemory(bytes: number): Memory | undefined {
  try {
    return new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) })
  } catch {
    return undefined
  }
}

const modules = new Map<string, object>()

/** What code exports that runs over a memory: it imports that as `memory.of`. */
export function openCode(code: string, memory: Memory): object {
  let module = modules.get(code)
  if (module === undefined) modules.set(code, (module = new WebAssembly.Module(Buffer.from(code, 'base64'))))
  return new WebAssembly.Instance(module, { memory: { of: memory } }).exports
}
