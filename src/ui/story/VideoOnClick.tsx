import type { Block } from '@/shared/view'
import { ResponsivePicture } from '../cards/ResponsivePicture'
import { spokenLength } from './spoken-length'
import { Transcript } from './Transcript'

type Video = Omit<Extract<Block, { type: 'video' }>, 'type'>

const posterSizes = '(min-width: 48rem) 44rem, 100vw'

/** Nothing is asked of another host before the reader asks for it: a link that `public/site.js` turns into the player. */
function EmbeddedVideo({ title, embed, poster }: Video & { embed: string }) {
  return (
    <play-on-click data-embed={embed} data-title={title}>
      <a className="video-poster" href={embed} rel="noopener">
        {poster && <ResponsivePicture picture={poster} sizes={posterSizes} decorative />}
        <span className="video-play">
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M8 5l12 7-12 7z" />
          </svg>
          Xem video: {title}
          <span className="video-host"> (mở từ {new URL(embed).hostname.replace(/^www\./u, '')})</span>
        </span>
      </a>
    </play-on-click>
  )
}

function UploadedVideo({ title, recording, poster, captions }: Video & { recording: NonNullable<Video['recording']> }) {
  const still = poster?.sizes.find(({ width }) => width >= 640) ?? poster?.sizes.at(-1)
  return (
    // biome-ignore lint/a11y/useMediaCaption: captions where the editor has them; the transcript follows in any case
    <video
      controls
      preload="none"
      playsInline
      aria-label={title}
      poster={still && `${still.src}.jpg`}
      width={still?.width}
      height={still?.height}
    >
      <source src={recording.src} type={recording.mimeType} />
      {captions && <track kind="captions" src={captions} srcLang="vi" label="Tiếng Việt" default />}
      <a href={recording.src}>Tải tệp phim</a>
    </video>
  )
}

export function VideoOnClick(video: Video) {
  const { title, transcript, recording, embed } = video
  return (
    <figure className="recording recording-video">
      {recording && (
        <figcaption>
          <strong>{title}</strong>
          {recording.seconds && <span className="recording-length">{spokenLength(recording.seconds)}</span>}
        </figcaption>
      )}
      {recording ? (
        <UploadedVideo {...video} recording={recording} />
      ) : (
        embed && <EmbeddedVideo {...video} embed={embed} />
      )}
      <Transcript text={transcript} of={title} />
    </figure>
  )
}
