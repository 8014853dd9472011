/** Said of every invented item of the demonstration. */
export function IllustrativeMark() {
  return <span className="badge badge-illustrative">Nội dung minh họa</span>
}
