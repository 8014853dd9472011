import { resolve } from 'node:path'
import { Document, Font, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import { starPath } from '@/ui/mark/star'
import { qrPath } from '@/ui/qr/qr-path'
import { prizeWon } from '../prize-won'
import { paperDate } from './paper-date'

export type Certificate = {
  /** By which anybody can confirm it. */
  code: string
  /** Who gets it: an author or a unit. */
  receiver: string
  /** Of an author. */
  unit: string | null
  prize: string
  /** The work, where a work got the prize. */
  title: string | null
  contest: string
  organisers: string[]
  releasedAt: string
  /** The page that confirms it. */
  address: string
}

const face = (name: string) => resolve('src/ui/fonts/print', name)

const registerFonts = () => {
  Font.register({
    family: 'Source Serif 4',
    fonts: [
      { src: face('source-serif-4-400.ttf') },
      { src: face('source-serif-4-400-italic.ttf'), fontStyle: 'italic' },
      { src: face('source-serif-4-600.ttf'), fontWeight: 600 },
    ],
  })
  // Syllables are never broken.
  Font.registerHyphenationCallback((word) => [word])
}

const lacquer = '#7c1410'

const gold = '#b98a2f'
const star = starPath({ centre: 50, rays: 14, outer: 50, inner: 19 })

const styles = StyleSheet.create({
  page: { fontFamily: 'Source Serif 4', padding: 28, fontSize: 15, color: '#1d1a16' },
  edge: { flexGrow: 1, padding: 5, borderWidth: 3, borderColor: lacquer },
  frame: {
    ...{ flexGrow: 1, paddingVertical: 18, paddingHorizontal: 32, borderWidth: 1, borderColor: gold },
    ...{ alignItems: 'center', justifyContent: 'space-between' },
  },
  head: { alignSelf: 'stretch', flexDirection: 'row', justifyContent: 'space-between' },
  organiser: { width: 300, alignItems: 'center' },
  state: { width: 300, alignItems: 'center' },
  headLine: { fontSize: 12, textAlign: 'center' },
  strong: { fontWeight: 600 },
  rule: { borderTopWidth: 0.8, borderColor: '#1d1a16', marginTop: 3 },
  middle: { alignItems: 'center' },
  star: { width: 42, height: 42, marginBottom: 4 },
  heading: { fontSize: 36, fontWeight: 600, color: lacquer, textAlign: 'center' },
  receiver: { fontSize: 30, fontWeight: 600, textAlign: 'center', marginTop: 6 },
  line: { textAlign: 'center', marginBottom: 3 },
  foot: { alignSelf: 'stretch', flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' },
  check: { flexDirection: 'row', gap: 10, alignItems: 'center', width: 330, fontSize: 10 },
  code: { width: 66, height: 66 },
  words: { flexShrink: 1 },
  // Room to sign and to seal.
  signature: { width: 280, height: 122, alignItems: 'center' },
  day: { fontStyle: 'italic' },
})

const CheckCode = ({ address }: { address: string }) => {
  const { size, path } = qrPath(address)
  return (
    <Svg style={styles.code} viewBox={`0 0 ${size} ${size}`}>
      <Path d={path} fill="#000" />
    </Svg>
  )
}

const Sheet = ({ certificate }: { certificate: Certificate }) => {
  const { code, receiver, unit, prize, title, contest, organisers, releasedAt, address } = certificate
  return (
    <Page orientation="landscape" size="A4" style={styles.page}>
      <View style={styles.edge}>
        <View style={styles.frame}>
          <View style={styles.head}>
            <View style={styles.organiser}>
              {organisers.map((organiser) => (
                <Text key={organiser} style={styles.headLine}>
                  {organiser.toLocaleUpperCase('vi')}
                </Text>
              ))}
              <Text style={[styles.headLine, styles.strong]}>BAN TỔ CHỨC CUỘC THI</Text>
              <View style={[styles.rule, { width: 70 }]} />
            </View>
            <View style={styles.state}>
              <Text style={[styles.headLine, styles.strong]}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</Text>
              <Text style={[styles.headLine, styles.strong, { fontSize: 13 }]}>Độc lập - Tự do - Hạnh phúc</Text>
              <View style={[styles.rule, { width: 168 }]} />
            </View>
          </View>
          <View style={styles.middle}>
            <Svg style={styles.star} viewBox="0 0 100 100">
              <Path d={star} fill={gold} />
            </Svg>
            <Text style={styles.heading}>GIẤY CHỨNG NHẬN</Text>
            <Text style={styles.line}>Ban tổ chức chứng nhận</Text>
            <Text style={styles.receiver}>{receiver}</Text>
            {unit ? <Text style={styles.line}>{unit}</Text> : null}
            <Text style={styles.line}>
              đạt {prizeWon(prize)}
              {title ? ` với tác phẩm “${title}”` : ''}
            </Text>
            <Text style={styles.line}>trong {contest}</Text>
          </View>
          <View style={styles.foot}>
            <View style={styles.check}>
              <CheckCode address={address} />
              <View style={styles.words}>
                <Text>Mã kiểm tra {code}</Text>
                <Text>{address}</Text>
              </View>
            </View>
            <View style={styles.signature}>
              <Text style={styles.day}>……………, {paperDate(releasedAt)}</Text>
              <Text style={styles.strong}>TM. BAN TỔ CHỨC</Text>
              <Text style={styles.strong}>TRƯỞNG BAN</Text>
            </View>
          </View>
        </View>
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
        <Sheet certificate={certificate} key={`${certificate.code} ${certificate.receiver}`} />
      ))}
    </Document>,
  )
}
