import type { DefaultServerCellComponentProps } from 'payload'

const kinds = [
  ['audio/', 'Âm thanh'],
  ['video/', 'Phim'],
  ['text/vtt', 'Phụ đề'],
  ['application/pdf', 'PDF'],
] as const

const kindOf = (mimeType: string) => kinds.find(([beginning]) => mimeType.startsWith(beginning))?.[1] ?? 'Văn bản'

/** The picture itself, and of everything else what it is: the names under which files lie say nothing. */
export const FileCell = ({ rowData }: Pick<DefaultServerCellComponentProps, 'rowData'>) =>
  rowData.thumbnailURL ? (
    <span className="picture-cell">
      {/* biome-ignore lint/performance/noImgElement: a thumbnail of the right size already */}
      <img alt="" height={72} loading="lazy" src={rowData.thumbnailURL} width={72} />
    </span>
  ) : (
    kindOf(rowData.mimeType ?? '')
  )
