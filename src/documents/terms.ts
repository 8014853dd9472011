export const types = {
  plan: 'Kế hoạch',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  guidance: 'Hướng dẫn',
  dispatch: 'Công văn',
  notice: 'Thông báo',
  report: 'Báo cáo',
  resolution: 'Nghị quyết',
  law: 'Luật, nghị định, thông tư',
  appeal: 'Lời kêu gọi',
} as const
