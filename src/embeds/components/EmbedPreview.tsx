import { SectionHeading } from '@/ui/page/SectionHeading'

const widths = [
  { id: 'rong-vua', label: 'Vừa màn hình này', width: 'vua' },
  { id: 'rong-360', label: 'Điện thoại (360)', width: '360' },
  { id: 'rong-768', label: 'Máy tính bảng (768)', width: '768' },
  { id: 'rong-1440', label: 'Máy tính (1440)', width: '1440' },
]

type Props = { path: string; title: string; height: number }

/** The embed itself, as wide as the screen allows or as it will stand there; what is wider than the screen is moved sideways. */
export function EmbedPreview({ path, title, height }: Props) {
  return (
    <section aria-labelledby="xem-thu" className="embed-preview">
      <SectionHeading id="xem-thu" title="Xem thử" />
      <fieldset>
        <legend>Bề rộng của khung</legend>
        {widths.map(({ id, label, width }) => (
          <label key={id}>
            <input type="radio" name="be-rong" id={id} value={width} defaultChecked={width === 'vua'} /> {label}
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="embed-stage" tabIndex={0} aria-label="Khung xem thử">
        <iframe src={path} title={title} height={height} />
      </section>
    </section>
  )
}
