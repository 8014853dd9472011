import type { ReactNode } from 'react'
import { codesFor, itemSubject } from '@/embeds/codes'
import { usualWish } from '@/embeds/wish'
import { channelPaths, fixedPaths } from '@/shared/paths'
import { captionLimits, facebookCaption, zaloArticle, zaloMessage } from '../captions'
import type { ChannelPurpose, Kit } from '../queries'
import { CopyText } from './CopyText.client'

/** What an item offers to each channel; where an agreement is missing, which one, and nothing else. */
export const Channels = ({ kit }: { kit: Kit }) => (
  <>
    <Networks kit={kit} />
    <section aria-labelledby="kit-qr" className="kit-channel">
      <h2 id="kit-qr">Mã QR</h2>
      <div className="kit-picture kit-qr">
        {/* biome-ignore lint/performance/noImgElement: a picture of the portal's own, in the panel */}
        <img alt="Mã QR dẫn đến bài này" height="160" src={`${kit.item.href}${channelPaths.qrSvg}`} width="160" />
        <Files
          links={[
            ['Tải mã QR để in (PNG)', `${kit.item.href}${channelPaths.qrPng}`],
            ['Tải mã QR (SVG)', `${kit.item.href}${channelPaths.qrSvg}`],
          ]}
        />
      </div>
    </section>
    <Channel kit={kit} purpose="embeds" title="Trang của xã, cơ quan">
      <CopyText label="Mã nhúng một bài" text={codesFor(kit, itemSubject(kit.item), usualWish).plainFrame} />
      <p>
        Dán vào phần mã HTML của bài viết. Trang không nhận khung nhúng: xem các cách khác ở{' '}
        <a href={`${fixedPaths.embedBuilder}?bai=${encodeURIComponent(kit.told.link)}`}>trang tạo mã nhúng</a>.
      </p>
    </Channel>
    <Channel kit={kit} purpose="loudspeaker" title="Truyền thanh">
      <p>
        <a href={`${kit.item.href}${channelPaths.script}`}>Bản đọc</a> ·{' '}
        <a href={`${kit.item.href}${channelPaths.scriptText}`}>Tải bản đọc (TXT)</a>
      </p>
    </Channel>
    <Channel kit={kit} purpose="print" title="Bản in">
      <p>
        <a href={`${kit.item.href}${channelPaths.print}`}>Bản in khổ A4</a> ·{' '}
        <a href={`${kit.item.href}${channelPaths.poster}`}>Áp phích khổ A3 (PDF)</a>
      </p>
    </Channel>
  </>
)

type ChannelProps = { kit: Kit; purpose: ChannelPurpose; title: string; children: ReactNode }

const Channel = ({ kit, purpose, title, children }: ChannelProps) => {
  const missing = kit.missing[purpose]
  return (
    <section aria-labelledby={`kit-${purpose}`} className="kit-channel">
      <h2 id={`kit-${purpose}`}>{title}</h2>
      {missing.length === 0 ? (
        children
      ) : (
        <div className="office-warnings">
          <p>Chưa đưa lên kênh này được:</p>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}.</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const Networks = ({ kit }: { kit: Kit }) => {
  const { told, item } = kit
  const article = zaloArticle(told)
  return (
    <Channel kit={kit} purpose="social" title="Zalo, Facebook">
      <div className="kit-picture">
        {/* biome-ignore lint/performance/noImgElement: a picture of the portal's own, in the panel */}
        <img alt={`Thẻ của bài “${item.title}”`} height="315" src={`${item.href}${channelPaths.card}`} width="600" />
        <Files links={[['Tải thẻ (JPEG, 1200 × 630)', `${item.href}${channelPaths.card}`]]} />
      </div>
      <CopyText label="Facebook: lời đăng" most={captionLimits.facebook} text={facebookCaption(told)} />
      <CopyText label="Zalo: lời nhắn cho nhóm, nhật ký" most={captionLimits.zaloMessage} text={zaloMessage(told)} />
      <CopyText label="Zalo OA: tiêu đề bài viết" most={captionLimits.zaloTitle} text={article.title} />
      <CopyText label="Zalo OA: mô tả" most={captionLimits.zaloDescription} text={article.description} />
      <CopyText label="Liên kết đến bài" text={told.link} />
    </Channel>
  )
}

const Files = ({ links }: { links: [label: string, href: string][] }) => (
  <ul className="kit-files">
    {links.map(([label, href]) => (
      <li key={href}>
        <a download={`${href.slice(1).replaceAll('/', '-')}`} href={href}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)
