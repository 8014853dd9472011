export function SkipLink() {
  return (
    <a className="skip-link" href="#noi-dung">
      Đến nội dung chính
    </a>
  )
}
