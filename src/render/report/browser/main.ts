// What a page does beside being read: it searches quotes, and shows what a link goes to. Everything is there without it.
import { filterQuotes } from './filterQuotes.ts'
import { followLinks } from './followLinks.ts'

followLinks()
filterQuotes()
