import type { Picture } from '@/shared/view'

/** A picture as the press takes it: `file` is its name in the folder of uploads. */
export type Plate = { file: string; width: number; height: number; alt: string; caption: string; credit: string }

/** Sharp enough at 250 dots per inch where it is printed `wide` pixels wide; null for a picture whose files are not known. */
export const plateOf = ({ alt, caption, credit, sizes }: Picture, wide = 960): Plate | null => {
  const size = sizes.find(({ width }) => width >= wide) ?? sizes.at(-1)
  const name = size?.src.split('/').at(-1)
  if (!size || !name) return null
  const { width, height } = size
  return { file: `${name}.jpg`, width, height, alt, caption: caption ?? '', credit: credit ?? '' }
}
