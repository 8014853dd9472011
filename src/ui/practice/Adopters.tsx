import type { UnitNamed } from '@/shared/view'
import { UnitName } from '../cards/UnitName'

/** `since` as it is to be read: "2024", "03/2024". */
export type Adopter = { unit: UnitNamed; since: string; result: string }

export function Adopters({ adopters }: { adopters: Adopter[] }) {
  return (
    <table className="ruled">
      <caption className="visually-hidden">Đơn vị đã làm theo, từ khi nào, kết quả ra sao</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Từ</th>
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {adopters.map(({ unit, since, result }) => (
          <tr key={`${unit.slug} ${since}`}>
            <th scope="row">
              <UnitName unit={unit} linked />
            </th>
            <td data-label="Từ">{since}</td>
            <td data-label="Kết quả">{result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
