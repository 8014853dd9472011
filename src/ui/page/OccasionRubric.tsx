/** Over the head of an item that was written for a yearly date. */
export function OccasionRubric({ occasion }: { occasion: string }) {
  return <p className="occasion-rubric">Nhân dịp {occasion}</p>
}
