import type { Recording } from '@/shared/view'
import { spokenLength } from './spoken-length'
import { Transcript } from './Transcript'

type Props = { title: string; recording: Recording; transcript: string; id?: string }

export function AudioPlayer({ title, recording, transcript, id }: Props) {
  return (
    <figure className="recording" id={id}>
      <figcaption>
        <strong>Nghe: {title}</strong>
        {recording.seconds && <span className="recording-length">{spokenLength(recording.seconds)}</span>}
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: sound alone; its transcript follows */}
      <audio controls preload="none" aria-label={title}>
        <source src={recording.src} type={recording.mimeType} />
        <a href={recording.src}>Tải tệp âm thanh</a>
      </audio>
      <Transcript text={transcript} of={title} />
    </figure>
  )
}
