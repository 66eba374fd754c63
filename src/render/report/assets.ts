import { createHash } from 'node:crypto'

/** The style sheet and the script of a page, as .config/reportAssets.mjs makes them when digest is built or tested. */
declare const DIGEST_REPORT: { readonly style: string; readonly script: string }

export const { style, script } = DIGEST_REPORT

/** What a Content-Security-Policy calls a text by: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
