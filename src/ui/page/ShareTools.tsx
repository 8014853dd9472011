import { listenAnchor } from '../story/story-anchors'

type Props = {
  /** Absolute, canonical. */
  url: string
  title: string
  /** Where the code to scan lies. */
  qrHref: string
  /** Whether everybody shown agreed to be carried to Zalo and Facebook. */
  isForNetworks: boolean
  /** Whether the story on this page holds a recording of sound. */
  listen?: boolean
  /** The same text on other channels. */
  channels?: { label: string; href: string }[]
  /** Whether the page itself is offered to be printed: where it has no print view. */
  isPrinted?: boolean
}

/** Links work without script; `public/site.js` shows the buttons that the browser can serve. */
export function ShareTools({
  url,
  title,
  qrHref,
  isForNetworks,
  listen = false,
  channels = [],
  isPrinted = false,
}: Props) {
  const address = encodeURIComponent(url)
  return (
    <share-tools data-url={url} data-title={title}>
      <ul className="share-tools" aria-label="Chia sẻ">
        {listen && (
          <li>
            <a href={`#${listenAnchor}`}>Nghe</a>
          </li>
        )}
        <li hidden>
          <button type="button" data-action="share">
            Chia sẻ
          </button>
        </li>
        {isForNetworks && (
          <>
            <li>
              <a href={`https://www.facebook.com/sharer/sharer.php?u=${address}`} rel="noopener">
                Facebook
              </a>
            </li>
            <li>
              <a href={`https://zalo.me/share?url=${address}`} rel="noopener">
                Zalo
              </a>
            </li>
          </>
        )}
        <li hidden>
          <button type="button" data-action="copy">
            Chép liên kết
          </button>
        </li>
        <li>
          <a href={qrHref}>Mã QR</a>
        </li>
        {isPrinted && (
          <li hidden>
            <button type="button" data-action="print">
              In trang này
            </button>
          </li>
        )}
      </ul>
      {channels.length > 0 && (
        <ul className="share-channels" aria-label="Trên giấy, trên loa">
          {channels.map(({ label, href }) => (
            <li key={href}>
              <a href={href} rel={href.endsWith('.pdf') ? 'nofollow' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="share-answer" role="status" />
    </share-tools>
  )
}
