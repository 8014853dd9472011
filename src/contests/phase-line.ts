import { deadlineInWords, timeInWords } from './deadline'
import { phaseAt, phaseLabels, phasesOf, type Timeline } from './phase'

/** A phase as a line of the timeline that the public reads. */
export type PhaseLine = { label: string; when: string; standing: 'past' | 'now' | 'coming' }

/** The course of a contest from its announcement to its result, each phase with its time in words. Says nothing of the grace. */
export const phaseLines = (timeline: Timeline, now: Date): PhaseLine[] => {
  const present = phaseAt(timeline, now)
  const isPresent = ({ name, round }: { name: string; round: string | null }) =>
    name === present.name && round === present.round
  const phases = phasesOf(timeline)
  const place = phases.findIndex(isPresent)
  const standingAt = (i: number) => (i < place ? 'past' : i === place ? 'now' : 'coming') as PhaseLine['standing']
  const lines = phases.flatMap(({ name, round, from, to }, i): PhaseLine[] => {
    if (name === 'preparing' || !from) return []
    const label = round ?? phaseLabels[name]
    if (name === 'council') return [{ label, when: `Từ ${timeInWords(from)}`, standing: standingAt(i) }]
    if (!to) return [{ label, when: timeInWords(from), standing: standingAt(i) }]
    return [{ label, when: `Từ ${timeInWords(from)} đến hết ${timeInWords(to)}`, standing: standingAt(i) }]
  })
  const isPromised = !phases.some(({ name }) => name === 'released')
  return isPromised
    ? [
        ...lines,
        { label: 'Công bố kết quả', when: `Dự kiến ${deadlineInWords(timeline.resultsExpected)}`, standing: 'coming' },
      ]
    : lines
}
