/** What a unit is, in the words of the interface. */
export const unitKinds = {
  commune: 'Xã, phường',
  town: 'Thị trấn',
  office: 'Cơ quan nhà nước',
  party: 'Cơ quan Đảng',
  front: 'Mặt trận, đoàn thể',
  'armed-forces': 'Lực lượng vũ trang',
  school: 'Trường học',
  enterprise: 'Doanh nghiệp, hợp tác xã',
} as const
