import type { Summary } from '@/shared/view'
import { PortraitStandIn } from '../mark/PortraitStandIn'
import { ResponsivePicture } from './ResponsivePicture'

type Props = {
  item: Pick<Summary, 'picture' | 'initialsOf' | 'sectors'>
  sizes: string
  lead?: boolean
  decorative?: boolean
}

/** The item's picture, or its stand-in, or nothing. */
export function ItemPicture({ item, sizes, lead, decorative }: Props) {
  if (item.picture)
    return <ResponsivePicture picture={item.picture} sizes={sizes} lead={lead} decorative={decorative} />
  if (item.initialsOf) return <PortraitStandIn name={item.initialsOf} sector={item.sectors[0]?.slug} />
  return null
}
