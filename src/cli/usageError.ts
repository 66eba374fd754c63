/** Something that the person at the prompt can mend: what is wrong, and what to do about it. Exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly code = 'usage',
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
