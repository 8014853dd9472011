import { Drum } from '../mark/Drum'

/** The invitation to the newest edition, on the home page. */
export function EditionBand({ href, nth, occasion }: { href: string; nth: number; occasion: string }) {
  return (
    <section className="edition-band" aria-labelledby="ky-niem">
      <Drum />
      <div>
        <h2 id="ky-niem">
          <a className="edition-band-link" href={href}>
            Kỷ niệm {nth} năm
          </a>
        </h2>
        <p>{occasion}</p>
      </div>
    </section>
  )
}
