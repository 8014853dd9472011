import type { DefaultServerCellComponentProps } from 'payload'

const answers: Record<string, string> = { people: 'Có người', nobody: 'Không có ai' }

/** What was answered; without an answer nothing that uses the file is published. */
export const ShowsCell = ({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) =>
  answers[cellData] ?? <strong className="cell-must">Chưa trả lời</strong>
