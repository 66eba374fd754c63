import { anyone } from './countedPeople.ts'
import type { Figure } from './fact.ts'

/** Do two figures count the same? “Nine activists” and “ten people” do if the same befell them; activists and farmers don't. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.key === b.key) return true
  return a.befallen !== null && a.befallen === b.befallen && (isAnyone(a) || isAnyone(b))
}

const isAnyone = ({ key }: Figure): boolean => key.startsWith(`count ${anyone}`)
