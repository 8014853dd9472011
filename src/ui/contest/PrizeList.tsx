import { formatNumber } from '@/shared/text/number-format'

type Prize = { name: string; count: number; amount: number | null; receiver: string }

export function PrizeList({ prizes }: { prizes: Prize[] }) {
  return (
    <ul className="prizes">
      {prizes.map(({ name, count, amount, receiver }) => (
        <li key={`${name} ${receiver}`}>
          <p className="prize-name">{name}</p>
          <p>
            {formatNumber(count)} giải cho {receiver}
            {amount !== null && `, ${count > 1 ? 'mỗi giải ' : ''}${formatNumber(amount)} đồng`}
          </p>
        </li>
      ))}
    </ul>
  )
}
