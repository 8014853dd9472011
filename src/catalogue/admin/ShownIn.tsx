import type { DefaultServerCellComponentProps, UIFieldServerProps } from 'payload'
import { itemsShowing } from '../items-showing'

const Items = async ({ token }: { token: string }) => {
  const items = await itemsShowing(token)
  return items.length === 0 ? (
    <span className="cell-note">Chưa công bố ở đâu</span>
  ) : (
    <ul className="shown-in">
      {items.map(({ title, path }) => (
        <li key={path}>
          <a href={path} rel="noopener" target="_blank">
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Payload renders the cell of such a field in its form too, where there is no row. */
export const ShownInCell = ({ rowData }: Partial<Pick<DefaultServerCellComponentProps, 'rowData'>>) =>
  rowData ? <Items token={rowData.token} /> : null

export const ShownInField = ({ data }: UIFieldServerProps) =>
  data?.token ? (
    <div className="field-type">
      <div className="field-label">Đang công bố ở</div>
      <Items token={data.token} />
    </div>
  ) : null
