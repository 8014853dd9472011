import type { ComponentProps } from 'react'
import { codesFor, frameHeight, framePath, type Subject } from '../codes'
import type { Portal } from '../embed-page'
import { EmbedCodes } from './EmbedCodes'
import { EmbedForm } from './EmbedForm'
import { EmbedPreview } from './EmbedPreview'

type Props = ComponentProps<typeof EmbedForm> & { portal: Portal; subject: Subject }

/** Chooses an embed, shows it and gives the codes for it. */
export function EmbedBuilder({ portal, subject, ...form }: Props) {
  const { wish } = form
  // Cards are as high as their pictures: more than a list, and the frame scrolls where that is not enough.
  const height = frameHeight(subject, wish) * (subject.of === 'unit' && wish.layout === 'the' ? 2 : 1)
  return (
    <live-result>
      <EmbedForm {...form} />
      <div className="embed-result" data-result>
        <EmbedPreview path={framePath(subject, wish)} title="Xem thử khung nhúng" height={height} />
        <EmbedCodes codes={codesFor(portal, subject, wish)} />
      </div>
    </live-result>
  )
}
