import { command } from './command.ts'
import { openGates, passFastGates, tellTotal } from './gates.ts'

await command(async (life) => {
  const gates = openGates(life)
  await passFastGates(gates)
  tellTotal(gates)
})
