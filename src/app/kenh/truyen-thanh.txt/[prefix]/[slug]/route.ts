import { plainText } from '@/channels/loudspeaker/script'
import { channelRoute } from '../../../channel-route'
import { itemScript } from '../../../item-script'

export const dynamic = 'force-dynamic'

/** Nothing but what is heard: a machine reads the file as it is. */
export const GET = channelRoute('loudspeaker', async (asked) => {
  const { script, opening, closing } = await itemScript(asked)
  return new Response(plainText([...opening, ...script.paragraphs, ...closing]), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `inline; filename="truyen-thanh-${script.mark}.txt"`,
      'X-Robots-Tag': 'noindex',
    },
  })
})
