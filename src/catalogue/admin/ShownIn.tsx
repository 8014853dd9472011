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

export const ShownInCell = ({ rowData }: Pick<DefaultServerCellComponentProps, 'rowData'>) => (
  <Items token={rowData.token} />
)

export const ShownInField = ({ data }: UIFieldServerProps) =>
  data?.token ? (
    <div className="field-type">
      <div className="field-label">Đang công bố ở</div>
      <Items token={data.token} />
    </div>
  ) : null
