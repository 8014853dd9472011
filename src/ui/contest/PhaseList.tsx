type Line = { label: string; when: string; standing: 'past' | 'now' | 'coming' }

const said = { past: 'đã xong', now: 'hiện nay', coming: null }

/** The course of a contest; what is past and what goes on is said in words too. */
export function PhaseList({ lines }: { lines: Line[] }) {
  return (
    <ol className="phases">
      {lines.map(({ label, when, standing }) => (
        <li
          key={`${label} ${when}`}
          className={`phase-${standing}`}
          aria-current={standing === 'now' ? 'step' : undefined}
        >
          <p className="phase-label">
            {label}
            {said[standing] && <span className="phase-standing"> ({said[standing]})</span>}
          </p>
          <p className="phase-when">{when}</p>
        </li>
      ))}
    </ol>
  )
}
