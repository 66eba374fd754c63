export function reportAssets(): { readonly DIGEST_REPORT: string }
