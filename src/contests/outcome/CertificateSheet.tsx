import { resolve } from 'node:path'
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { formatDate } from '@/shared/time/vietnam-date'

export type Certificate = {
  /** By which anybody can confirm it. */
  code: string
  /** Who gets it: an author or a unit. */
  receiver: string
  prize: string
  /** The work, where a work got the prize. */
  title: string | null
  contest: string
  organiser: string
  releasedAt: string
  /** The page that confirms it. */
  address: string
}

const face = (name: string) => resolve('src/ui/fonts/print', name)

const registerFonts = () => {
  Font.register({
    family: 'Source Serif 4',
    fonts: [{ src: face('source-serif-4-400.ttf') }, { src: face('source-serif-4-600.ttf'), fontWeight: 600 }],
  })
  // Syllables are never broken.
  Font.registerHyphenationCallback((word) => [word])
}

const lacquer = '#7c1410'

const styles = StyleSheet.create({
  page: { fontFamily: 'Source Serif 4', padding: 36, fontSize: 16, color: '#1d1a16' },
  frame: {
    ...{ flexGrow: 1, padding: 36, borderWidth: 3, borderColor: lacquer },
    ...{ alignItems: 'center', justifyContent: 'space-between' },
  },
  middle: { alignItems: 'center' },
  organiser: { fontSize: 14, textAlign: 'center' },
  heading: { fontSize: 40, fontWeight: 600, color: lacquer, textAlign: 'center' },
  receiver: { fontSize: 30, fontWeight: 600, textAlign: 'center', marginVertical: 10 },
  line: { textAlign: 'center', marginBottom: 4 },
  foot: { fontSize: 11, textAlign: 'center' },
})

const Sheet = ({ certificate }: { certificate: Certificate }) => {
  const { code, receiver, prize, title, contest, organiser, releasedAt, address } = certificate
  return (
    <Page orientation="landscape" size="A4" style={styles.page}>
      <View style={styles.frame}>
        <Text style={styles.organiser}>{organiser}</Text>
        <View style={styles.middle}>
          <Text style={styles.heading}>Giấy chứng nhận</Text>
          <Text style={styles.line}>Ban tổ chức chứng nhận</Text>
          <Text style={styles.receiver}>{receiver}</Text>
          <Text style={styles.line}>
            đạt {prize}
            {title ? ` với tác phẩm “${title}”` : ''}
          </Text>
          <Text style={styles.line}>{contest}</Text>
        </View>
        <Text style={styles.line}>Ngày {formatDate(releasedAt)}</Text>
        <Text style={styles.foot}>
          Mã kiểm tra {code} · {address}
        </Text>
      </View>
    </Page>
  )
}

/** All certificates of a contest, a page each, as PDF. */
export const certificatesPdf = (certificates: readonly Certificate[]): Promise<Buffer> => {
  registerFonts()
  return renderToBuffer(
    <Document language="vi" title="Giấy chứng nhận">
      {certificates.map((certificate) => (
        <Sheet certificate={certificate} key={certificate.code} />
      ))}
    </Document>,
  )
}
