import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from './vitest.config.ts'

const everydayCases = 'tests/accuracy/cases.test.ts'

/** A planted fault is found by the first test that fails: the many cases, which take longest, come last. */
class CasesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isCases = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(everydayCases)
    const sorted = await super.sort(files)
    return [...sorted.filter((file) => !isCases(file)), ...sorted.filter(isCases)]
  }
}

/** The tests that say what broke in what is mutated, and the everyday cases; in one thread without a fresh start each. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['tests/*.test.ts', 'tests/{annotate,corpus}/**/*.test.ts', everydayCases],
    isolate: false,
    testTimeout: 600_000,
    sequence: { sequencer: CasesLast },
  },
})
