/** By command. */
export function makeSchemas(): Map<string, object>
