import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that say what broke: those that run everything at once find most faults too, and take most of the time. */
export default mergeConfig(base, {
  test: {
    exclude: ['**/node_modules/**', 'tests/{accuracy,cases,cli,docs,properties,training}/**'],
  },
})
