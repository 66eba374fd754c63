import { join } from 'node:path'
import { packageRoot } from '../models/packageRoot.ts'

/** The folder of the five articles that come with digest: what commands read where no path is given. */
export const bundledArticles = (): string => join(packageRoot(), 'seeds')
