/** The framework calls it once, when the server begins. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./open-payload')
}
