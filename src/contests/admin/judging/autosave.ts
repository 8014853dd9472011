/** `failed`: nobody can tell whether it arrived; it is worth another try. */
export type Outcome = 'saved' | 'refused' | 'failed'

type Save<State> = (
  state: State,
  how: {
    submit: boolean
    /** Another save is on its way and not answered yet: this one is to follow it all the same. */
    overtakes: boolean
  },
) => Promise<Outcome>

const pauseWhileTyping = 800
const pauseBeforeRetry = 5_000

/** Keeps what somebody types until it is known to be stored: one save after the other, again where the line broke. */
export const autosave = <State>(save: Save<State>) => {
  let unsaved: { state: State } | null = null
  let onItsWay: { state: State } | null = null
  let isTroubled = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<boolean> = Promise.resolve(true)

  const saveAfter = (pause: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void enqueue(false), pause)
  }

  const send = async (submit: boolean): Promise<boolean> => {
    if (!unsaved) return true
    const sent = unsaved
    onItsWay = sent
    const outcome = await save(sent.state, { submit, overtakes: false })
    onItsWay = null
    isTroubled = outcome !== 'saved'
    if (outcome === 'saved' && unsaved === sent) unsaved = null
    if (outcome === 'failed') saveAfter(pauseBeforeRetry)
    // What is not good enough to be submitted is good enough to be kept.
    if (outcome === 'refused' && submit) await send(false)
    return outcome === 'saved'
  }

  const enqueue = (submit: boolean): Promise<boolean> => {
    clearTimeout(timer)
    queue = queue.then(() => send(submit))
    return queue
  }

  return {
    change: (state: State) => {
      unsaved = { state }
      saveAfter(pauseWhileTyping)
    },
    /** True when it was taken. */
    submit: (state: State): Promise<boolean> => {
      unsaved = { state }
      return enqueue(true)
    },
    /** The last moment of a page: nothing can be waited for. */
    leave: () => {
      clearTimeout(timer)
      if (unsaved && unsaved !== onItsWay) void save(unsaved.state, { submit: false, overtakes: onItsWay !== null })
    },
    /** Whether leaving now may lose something. */
    isAtRisk: () => unsaved !== null && isTroubled,
  }
}
