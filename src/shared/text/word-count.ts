import { toNfc } from './nfc.ts'

/** Words as contests count them: whatever stands between white space. */
export function wordCount(text: string): number {
  return toNfc(text).match(/\S+/gu)?.length ?? 0
}
