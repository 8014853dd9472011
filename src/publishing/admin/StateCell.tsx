import type { DefaultServerCellComponentProps } from 'payload'
import { standsPublic } from '../public-version'
import type { State } from '../workflow'
import { StateBadge } from './StateBadge'

type Props = Pick<DefaultServerCellComponentProps, 'rowData'>

export const StateCell = ({ rowData }: Props) => {
  const state: State = rowData.state ?? 'draft'
  return (
    <>
      <StateBadge state={state} />
      {state !== 'published' && standsPublic(rowData) ? <div className="cell-note">Bản trước đang công bố</div> : null}
    </>
  )
}
