import { findProgram, installPackage, mayInstall } from './system-package.ts'

const missing = 'There is no pdftotext, by which the tests read what was printed: install the package poppler-utils.'

/** The program that reads the text of a PDF file, installed where that is allowed. */
export const requirePoppler = (): string => {
  const found = findProgram('pdftotext')
  if (found) return found
  if (!mayInstall()) throw new Error(missing)
  installPackage('poppler-utils')
  const installed = findProgram('pdftotext')
  if (!installed) throw new Error(missing)
  return installed
}
