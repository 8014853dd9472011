/**
 * Loaded before a child's own code (`node --import`), and inherited by what the child forks: a command that is killed outright
 * cannot stop its children, so they look for themselves whether it is still there. The address names its process: `?of=<pid>`.
 */
const command = Number(new URL(import.meta.url).searchParams.get('of'))

const isThere = () => {
  try {
    return process.kill(command, 0)
  } catch {
    return false
  }
}

const watch = setInterval(() => {
  if (isThere()) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 8_000).unref()
}, 500)

watch.unref()
