/** Stands over a page that is not public. The script shows the new text after each save. */
export function PreviewBanner() {
  return (
    <>
      <p className="preview-banner" role="status">
        <strong>Bản xem trước</strong>, chỉ người làm cổng thấy. Trang tự tải lại mỗi lần lưu.
      </p>
      <script src="/xem-truoc.js" defer />
    </>
  )
}
