import type { SectorKey } from './cast.ts'

export type Sector = {
  order: number
  key: SectorKey
  slug: string
  name: string
  criteria: string
}

/** The fourteen sectors of the plan (III.3), in its order and its words. */
export const sectors: Sector[] = [
  {
    order: 1,
    key: 'party-building',
    slug: 'xay-dung-dang-chinh-quyen-doan-the',
    name: 'Xây dựng Đảng, chính quyền, đoàn thể',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến sáng tạo trong lãnh đạo, chỉ đạo, thực hiện nhiệm vụ xây dựng đảng, hệ thống chính trị, phát triển kinh tế - xã hội... dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng tiêu cực, là điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  },
  {
    order: 2,
    key: 'defence-security',
    slug: 'quoc-phong-an-ninh',
    name: 'Quốc phòng, an ninh',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu” tham gia phòng, chống thiên tai, dịch bệnh; đấu tranh phòng, chống tội phạm và tệ nạn xã hội, giữ vững an ninh chính trị, trật tự an toàn xã hội.',
  },
  {
    order: 3,
    key: 'industry-construction-transport',
    slug: 'cong-thuong-xay-dung-giao-thong-van-tai',
    name: 'Công thương, xây dựng, giao thông vận tải',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong công tác bảo đảm lưu thông hàng hóa và xuất khẩu; phát triển thương mại điện tử, tăng cường quản lý thị trường..., phát huy sáng kiến, cải tiến kỹ thuật, thực hành tiết kiệm, chống lãng phí, ứng dụng khoa học và công nghệ.',
  },
  {
    order: 4,
    key: 'agriculture',
    slug: 'nong-nghiep',
    name: 'Nông nghiệp',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong nông nghiệp, nông dân, các điển hình sản xuất nông nghiệp sạch, nông nghiệp hữu cơ, nông nghiệp tuần hoàn, sinh thái và trong xây dựng nông thôn mới.',
  },
  {
    order: 5,
    key: 'finance-banking-tax-insurance',
    slug: 'tai-chinh-ngan-hang-thue-bhxh',
    name: 'Tài chính, ngân hàng, thuế, BHXH',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong ứng dụng công nghệ, đơn giản hóa thủ tục hành chính, phát triển thương hiệu, sản phẩm, dịch vụ; thu ngân sách nhà nước...',
  },
  {
    order: 6,
    key: 'health',
    slug: 'y-te',
    name: 'Y tế',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến có chuyên môn vững vàng gắn liền với ý thức tốt trong tất cả các lĩnh vực của ngành y tế góp phần nâng cao sức khỏe cả về thể chất và tinh thần, tầm vóc, tuổi thọ, chất lượng của người dân; xây dựng hệ thống y tế công bằng, chất lượng, hiệu quả, ứng dụng công nghệ và hội nhập quốc tế.',
  },
  {
    order: 7,
    key: 'education',
    slug: 'giao-duc-va-dao-tao',
    name: 'Giáo dục và đào tạo',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong việc nâng cao chất lượng, hiệu quả giáo dục, đào tạo giảng dạy, học tập, phát triển giáo dục toàn diện.',
  },
  {
    order: 8,
    key: 'science-technology',
    slug: 'khoa-hoc-va-cong-nghe',
    name: 'Khoa học và công nghệ',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong phát huy tiềm lực khoa học và công nghệ, thúc đẩy hoạt động đổi mới, sáng tạo; phát huy năng lực, trí tuệ tập thể, cá nhân.',
  },
  {
    order: 9,
    key: 'culture-arts-sport',
    slug: 'van-hoa-nghe-thuat-the-duc-the-thao',
    name: 'Văn hóa, nghệ thuật, thể dục, thể thao',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong việc lan tỏa, tôn vinh các giá trị chân - thiện - mỹ, đưa văn hóa thực sự trở thành sức mạnh nội sinh trong phát triển kinh tế, xã hội của tỉnh.',
  },
  {
    order: 10,
    key: 'external-relations',
    slug: 'doi-ngoai',
    name: 'Đối ngoại',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến có cách làm sáng tạo, đổi mới tư duy, tạo chuyển biến mạnh mẽ trong hợp tác quốc tế trên các lĩnh vực kinh tế, khoa học, công nghệ, giáo dục, lao động, giao lưu nhân dân, chống biến đổi khí hậu..., lồng ghép các mục tiêu phát triển vào nhiệm vụ đối ngoại.',
  },
  {
    order: 11,
    key: 'information-communications',
    slug: 'thong-tin-va-truyen-thong',
    name: 'Thông tin và truyền thông',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong lĩnh vực ứng dụng công nghệ thông tin, chuyển đổi số, công nghiệp công nghệ số, bảo đảm an toàn, an ninh mạng, xây dựng kinh tế số và xã hội số; các điển hình tiên tiến trong lĩnh vực báo chí truyền thông.',
  },
  {
    order: 12,
    key: 'administrative-reform',
    slug: 'cai-cach-hanh-chinh',
    name: 'Cải cách hành chính',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong thực hiện chương trình cải cách hành chính góp phần xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả, có năng lực kiến tạo phát triển liêm chính phục vụ nhân dân.',
  },
  {
    order: 13,
    key: 'social-security',
    slug: 'an-sinh-xa-hoi',
    name: 'An sinh xã hội',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong công tác giảm nghèo, bảo đảm an sinh xã hội, từ thiện nhân đạo, đảm bảo sự gắn kết chặt chẽ, hài hòa giữa phát triển kinh tế với nâng cao đời sống vật chất và tinh thần cho người dân.',
  },
  {
    order: 14,
    key: 'community-life',
    slug: 'doi-song-xa-hoi',
    name: 'Đời sống xã hội',
    criteria:
      'Phát hiện, xây dựng những điển hình tiên tiến trong quần chúng nhân dân, nhất là người trực tiếp lao động sản xuất, gương mẫu xây dựng đời sống văn hóa, tích cực tham gia bảo vệ môi trường, phòng chống thiên tai, dịch bệnh, những tập thể luôn đoàn kết, sáng tạo đóng góp lớn cho phát triển kinh tế xã hội của tỉnh...',
  },
]
