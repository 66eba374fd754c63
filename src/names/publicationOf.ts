interface Published {
  readonly source: string | null
  readonly url: string | null
}

/** The publication of an article: its source, else the site of its address; null where neither is known. */
export function publicationOf({ source, url }: Published): string | null {
  if (source !== null) return source
  const site = /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url ?? '')?.[1]
  return site?.toLowerCase() ?? null
}
