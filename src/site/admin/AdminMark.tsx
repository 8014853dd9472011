import { Mark } from '@/ui/mark/Mark'

/** The mark with the product's name: the sign-in page. */
export const AdminLogo = () => (
  <span className="admin-logo">
    <Mark />
    <span>Gương Sáng</span>
  </span>
)

/** The mark alone: the way home in the panel's head. */
export const AdminIcon = () => (
  <span className="admin-icon">
    <Mark />
  </span>
)
