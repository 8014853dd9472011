import { AnswerPage } from '@/ui/answers/AnswerPage'

export function PreviewRefused() {
  return (
    <AnswerPage
      title="Chưa xem trước được"
      text="Bạn chưa đăng nhập, phiên đăng nhập đã hết, hoặc bài này không thuộc phần việc của bạn."
      links={[{ label: 'Đăng nhập trang quản trị', href: '/admin' }]}
    />
  )
}
