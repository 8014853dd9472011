import { privately } from '@/app/(site)/cuoc-thi/entry-route'
import { CertificatePage } from '@/contests/components/CertificatePage'
import { confirmCertificate } from '@/contests/queries'
import { SitePage } from '@/site/components/SitePage'

export const dynamic = 'force-dynamic'

export const metadata = privately('Kiểm tra giấy chứng nhận')

export default async function Confirmation({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  return (
    <SitePage path={`/chung-nhan/${code}`} title="Kiểm tra giấy chứng nhận" trail={[]}>
      <CertificatePage confirmed={await confirmCertificate(code)} typed={code} />
    </SitePage>
  )
}
