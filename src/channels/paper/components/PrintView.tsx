import type { Block, Summary } from '@/shared/view'
import { DateLine } from '@/ui/cards/DateLine'
import { IllustrativeMark } from '@/ui/cards/IllustrativeMark'
import { ItemPicture } from '@/ui/cards/ItemPicture'
import { UnitName } from '@/ui/cards/UnitName'
import { QrCode } from '@/ui/qr/QrCode'
import type { SiteIdentity } from '@/ui/shell/site-identity'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'
import { onPaper } from '../on-paper'

type Props = {
  site: SiteIdentity & { owner: string }
  /** Of the kind. */
  label: string
  item: Summary
  blocks: readonly Block[]
  /** Where it is read on the portal, absolute. */
  url: string
}

const isTall = ({ picture }: Summary) => {
  const size = picture?.sizes.at(-1)
  return size ? size.height > 0.85 * size.width : false
}

/** An item as a sheet of paper: nothing of the way around the portal, and the whole text. */
export function PrintView({ site, label, item, blocks, url }: Props) {
  const isPortrait = isTall(item) || (!item.picture && item.initialsOf !== undefined)
  return (
    <main className="sheet">
      {/* Elsewhere the faces wait until a page was painted; this one may be printed before. */}
      <link rel="stylesheet" href="/fonts/faces.css" precedence="medium" />
      <share-tools>
        <ul className="share-tools" aria-label="In">
          <li hidden>
            <button type="button" data-action="print">
              In bản này
            </button>
          </li>
        </ul>
      </share-tools>
      <header className="sheet-head">
        <p className="sheet-owner">{[...site.ownerLines, site.owner].filter(Boolean).join(' · ')}</p>
        <p className="sheet-name">{site.name}</p>
      </header>
      <article>
        <div className={isPortrait ? 'sheet-title sheet-title-portrait' : 'sheet-title'}>
          {isPortrait && (
            <div className="sheet-portrait">
              <ItemPicture item={item} sizes="12rem" />
            </div>
          )}
          <div>
            <p className="kicker">{label}</p>
            <h1>{item.title}</h1>
            <p className="card-meta">
              {item.unit && <UnitName unit={item.unit} />}
              {item.publishedAt && <DateLine at={item.publishedAt} />}
              {item.illustrative && <IllustrativeMark />}
            </p>
            {item.standfirst && <p className="lead">{item.standfirst}</p>}
          </div>
        </div>
        {item.picture && !isPortrait && <StoryPicture picture={item.picture} lead />}
        <Story blocks={onPaper(blocks)} />
      </article>
      <footer className="sheet-foot">
        <QrCode text={url} label="Mã QR của bài" />
        <p>
          Đọc bài này trên cổng:
          <br />
          <a href={url}>{url}</a>
        </p>
      </footer>
    </main>
  )
}
