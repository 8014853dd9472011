import type { Site } from '../identity'

const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/gu, '')}`

/** How to reach those who answer for the portal; `receiver`: who takes the matter of the page. */
export function Contact({ site, receiver }: { site: Site; receiver?: string }) {
  const { owner, responsiblePerson, address, phone, hotline, email } = site
  return (
    <ul>
      {receiver && <li>Nơi nhận: {receiver}</li>}
      {owner && <li>Cơ quan chủ quản: {owner}</li>}
      {responsiblePerson && <li>Người chịu trách nhiệm nội dung: {responsiblePerson}</li>}
      {address && <li>Trụ sở: {address}</li>}
      {phone && (
        <li>
          Điện thoại: <a href={dialled(phone)}>{phone}</a>
        </li>
      )}
      {hotline && (
        <li>
          Đường dây nóng: <a href={dialled(hotline)}>{hotline}</a>
        </li>
      )}
      {email && (
        <li>
          Thư điện tử: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
    </ul>
  )
}
