import { CertificatePage } from '@/contests/components/CertificatePage'
import { confirmCertificate } from '@/contests/queries'
import { formPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { privately } from '@/site/metadata'
import { readingPage } from '../../reading-page'

export const dynamic = 'force-dynamic'

const title = 'Kiểm tra giấy chứng nhận'

export const GET = readingPage<{ code: string }>(async ({ params: { code } }) => ({
  metadata: privately(title),
  body: (
    <SitePage path={`${formPaths.certificate}/${code}`} title={title} trail={[]}>
      <CertificatePage confirmed={await confirmCertificate(code)} typed={code} />
    </SitePage>
  ),
}))
