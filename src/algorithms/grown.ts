/** A typed array with room for so many: the same one, or one twice as long that starts like it. */
export function grown<Numbers extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  if (length <= numbers.length) return numbers
  const longer = new (numbers.constructor as new (length: number) => Numbers)(Math.max(length, 2 * numbers.length))
  longer.set(numbers)
  return longer
}
