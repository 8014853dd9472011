import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to the portal that can be cut and mended. `onUp`: told how many bytes have gone up with each piece. */
export const openLine = async (portalPort: number, host: string, onUp: (bytes: number) => void = () => undefined) => {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(portalPort, host)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => onUp(bytes.length))
    near.pipe(far)
    far.pipe(near)
  })
  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, host, ready))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port,
    /** Whoever is on it loses his connection, and may come again. */
    drop,
    /** Nobody gets through until it is mended. */
    cut: async () => {
      const closed = new Promise((done) => server.close(done))
      drop()
      await closed
    },
    mend: () => listen(port),
  }
}
