export type Achievement = { when: string; text: string; measure?: string }

/** In the order given; `when` as it is to be read: "2023" or "12/05/2023". */
export function AchievementTimeline({ achievements }: { achievements: Achievement[] }) {
  return (
    <ol className="timeline">
      {achievements.map(({ when, text, measure }) => (
        <li key={`${when} ${text}`}>
          <p className="timeline-when">{when}</p>
          <p className="timeline-text">
            {text}
            {measure && <strong className="timeline-measure">{measure}</strong>}
          </p>
        </li>
      ))}
    </ol>
  )
}
