/** The appeal for patriotic emulation was made on 11 June 1948. */
const appealYear = 1948

/** Which anniversary a year's edition celebrates. */
export const anniversaryOf = (year: number): number => year - appealYear

/** The fixed title of an edition, computed from its year. */
export const editionTitle = (year: number): string =>
  `Kỷ niệm ${anniversaryOf(year)} năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/${appealYear} - 11/6/${year})`
