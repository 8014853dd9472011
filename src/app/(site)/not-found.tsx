import { answerPaths } from '@/shared/paths'
import { NotFound } from '@/site/components/NotFound'
import { SitePage } from '@/site/components/SitePage'

export default function Missing() {
  return (
    <SitePage path={answerPaths.notFound}>
      <NotFound />
    </SitePage>
  )
}
