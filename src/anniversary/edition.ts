/** The appeal for patriotic emulation was made on 11 June 1948. */
const appealYear = 1948

/** Which anniversary a year's edition celebrates. */
export const anniversaryOf = (year: number): number => year - appealYear

/** What is celebrated, with the days from and to. */
export const occasionOf = (year: number): string =>
  `Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/${appealYear} - 11/6/${year})`

/** The fixed title of an edition, computed from its year. */
export const editionTitle = (year: number): string => `Kỷ niệm ${anniversaryOf(year)} năm ${occasionOf(year)}`

/** The day that an edition celebrates, as the calendar has it: from midnight to midnight in Vietnam. */
export const appealDay = (year: number) => ({
  title: `Kỷ niệm ${anniversaryOf(year)} năm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc`,
  startsAt: `${year}-06-10T17:00:00.000Z`,
  endsAt: `${year}-06-11T17:00:00.000Z`,
})
