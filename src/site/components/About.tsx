import type { CampaignNamed } from '@/campaigns/queries'
import { fixedPaths } from '@/shared/paths'
import { formatDate } from '@/shared/time/vietnam-date'
import type { Site } from '../identity'
import { Contact } from './Contact'

function Plan({ plan }: { plan: CampaignNamed }) {
  return (
    <>
      <h2>Kế hoạch tuyên truyền</h2>
      <p>
        {plan.href ? <a href={plan.href}>{plan.title}</a> : plan.title}, do {plan.owner} ban hành, thực hiện từ{' '}
        {formatDate(plan.startsOn)} đến {formatDate(plan.endsOn)}.
      </p>
      {plan.summary && <p>{plan.summary}</p>}
    </>
  )
}

/** What the portal is, who runs it, and how a story gets on to it. */
export function About({ site, plan }: { site: Site; plan: CampaignNamed | null }) {
  return (
    <>
      <p>
        {site.name} kể chuyện những người, những tập thể, những gia đình làm tốt việc của mình
        {site.locality && ` ở ${site.locality}`}: họ đã làm gì, làm thế nào, được kết quả ra sao và nơi khác học được
        gì. Cổng cũng giới thiệu mô hình, cách làm hay, phong trào thi đua và các văn bản về thi đua, khen thưởng.
      </p>
      {plan && <Plan plan={plan} />}
      <h2>Một câu chuyện lên cổng thế nào</h2>
      <ol>
        <li>Xã, cơ quan, trường học, đoàn thể phát hiện và giới thiệu người tốt, việc tốt, nhân tố mới.</li>
        <li>Cơ quan phụ trách thi đua, khen thưởng rà soát theo tiêu chuẩn của kế hoạch.</li>
        <li>Biên tập viên gặp người thật, xem việc thật, viết bài.</li>
        <li>Người được viết đọc bài, xem ảnh và đồng ý thì bài mới được công bố.</li>
      </ol>
      <p>
        Ai thấy mình trong bài mà có điều chưa đúng, hoặc không muốn xuất hiện nữa, xin xem trang{' '}
        <a href={fixedPaths.correction}>Yêu cầu chỉnh sửa, gỡ bỏ</a>.
      </p>
      <p>Bài có dòng “Nội dung minh họa” là bài mẫu: nhân vật và sự việc trong bài là hư cấu.</p>
      <h2>Cơ quan chủ quản và liên hệ</h2>
      <Contact site={site} />
      {site.licence && <p>{site.licence}</p>}
    </>
  )
}
