import type { StoryBlock } from '../cast.ts'

export type OfficialDocument = {
  key: string
  form: 'Kế hoạch' | 'Quyết định'
  /** null where the document bears none. */
  number: string | null
  /** yyyy-MM-dd */
  issuedOn: string | null
  issuer: string
  title: string
  abstract: string
  period: { from: number; to: number }
  /** Keys of the documents on which this one rests. */
  basis: string[]
  /** Left out where the document is known here by its particulars only. */
  text?: StoryBlock[]
}

const period = { from: 2022, to: 2025 }

const decision: OfficialDocument = {
  key: 'quyet-dinh-1526-qd-ttg',
  form: 'Quyết định',
  number: '1526/QĐ-TTg',
  issuedOn: '2022-12-09',
  issuer: 'Thủ tướng Chính phủ',
  title: 'Về việc phê duyệt Đề án tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025',
  abstract: 'Phê duyệt Đề án tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025.',
  period,
  basis: [],
}

const provincialPlan: OfficialDocument = {
  key: 'ke-hoach-3228-kh-ubnd',
  form: 'Kế hoạch',
  number: '3228/KH-UBND',
  issuedOn: '2023-08-21',
  issuer: 'UBND tỉnh Phú Thọ',
  title: 'Về tuyên truyền gương điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2022 - 2025',
  abstract: 'Tuyên truyền gương điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2022 - 2025.',
  period,
  basis: [],
}

/** The plan as it was printed, without a number and without a section IV. */
const plan: OfficialDocument = {
  key: 'ke-hoach-tuyen-truyen-2022-2025',
  form: 'Kế hoạch',
  number: null,
  issuedOn: null,
  issuer: 'UBND huyện Lâm Thao',
  title: 'Tuyên truyền gương điển hình tiên tiến, giai đoạn 2022-2025',
  abstract:
    'Kế hoạch tuyên truyền gương điển hình tiên tiến trên địa bàn huyện giai đoạn 2022 - 2025: mục đích, yêu cầu; nội dung, biện pháp, hình thức công tác tuyên truyền; đối tượng, tiêu chuẩn điển hình tiên tiến; kinh phí và tổ chức thực hiện.',
  period,
  basis: [decision.key, provincialPlan.key],
  text: [
    'Thực hiện Quyết định số 1526/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ về việc phê duyệt Đề án tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025; Kế hoạch số 3228/KH-UBND ngày 21/8/2023 của UBND tỉnh Phú Thọ về tuyên truyền gương điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2022 - 2025. UBND huyện Lâm Thao ban hành Kế hoạch tuyên truyền gương điển hình tiên tiến trên địa bàn huyện giai đoạn 2022 - 2025, cụ thể như sau:',
    { heading: 'I. MỤC ĐÍCH, YÊU CẦU' },
    { subheading: '1. Mục đích' },
    {
      list: [
        'Phát huy sức mạnh tổng hợp của hệ thống chính trị, lực lượng vũ trang và các tầng lớp nhân dân trong các phong trào thi đua yêu nước. Thông qua phong trào thi đua, các cuộc vận động, phát hiện các điển hình tiên tiến để tuyên truyền, phổ biến, bồi dưỡng, nhân rộng, đảm bảo bám sát cơ sở, phát hiện và tôn vinh kịp thời.',
        'Nâng cao nhận thức, trách nhiệm và tăng cường sự chỉ đạo của cấp ủy, chính quyền và người đứng đầu cơ quan, đơn vị, địa phương về công tác tuyên truyền các điển hình tiên tiến, mô hình mới, nhân tố mới trên các lĩnh vực đời sống xã hội; khơi dậy tinh thần tự giác, tự lực, tự cường, nỗ lực vươn lên hoàn thành xuất sắc nhiệm vụ được giao.',
      ],
    },
    { subheading: '2. Yêu cầu' },
    {
      list: [
        'Công tác phát hiện, xây dựng, nhân rộng điển hình tiên tiến gắn liền với việc sơ kết, tổng kết các phong trào thi đua, các cuộc vận động của mỗi cơ quan, đơn vị, địa phương trong từng giai đoạn.',
        'Các cơ quan, đơn vị, địa phương chủ động, tích cực phát hiện, xây dựng, lựa chọn những điển hình tiên tiến và hình thức tuyên truyền phù hợp với thực tiễn gắn với các ngày lễ, kỷ niệm trọng đại của đất nước, trên tinh thần tiết kiệm, hiệu quả, tránh phô trương hình thức.',
      ],
    },
    { heading: 'II. NỘI DUNG, BIỆN PHÁP, HÌNH THỨC CÔNG TÁC TUYÊN TRUYỀN GƯƠNG ĐIỂN HÌNH TIÊN TIẾN' },
    { subheading: '1. Nội dung tuyên truyền' },
    'Tuyên truyền về tư tưởng thi đua yêu nước của Chủ tịch Hồ Chí Minh, chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng. Tuyên truyền nâng cao nhận thức cho các tầng lớp nhân dân về vai trò, ý nghĩa của các phong trào thi đua và tuyên truyền các điển hình tiên tiến, gương người tốt việc tốt và nhân tố mới.',
    { subheading: '2. Biện pháp tuyên truyền' },
    {
      list: [
        'Thường xuyên quan tâm đến việc phát hiện, xây dựng, bồi dưỡng điển hình tiên tiến, tạo điều kiện về tinh thần, vật chất, cơ chế chính sách và môi trường thuận lợi để các điển hình xác định động cơ phấn đấu, nâng cao năng lực toàn diện về nhận thức, chuyên môn nghiệp vụ, kinh nghiệm công tác.',
        'Xây dựng các tiêu chí điển hình tiên tiến của tập thể, cá nhân phù hợp với đặc điểm, tính chất, nhiệm vụ, môi trường của từng cơ quan, đơn vị, địa phương. Xác định rõ tiêu chí điển hình tiên tiến toàn diện và trên một số mặt công tác; lồng ghép nội dung, tiêu chí vào các cuộc vận động, các phong trào thi đua hướng đến thực hiện thắng lợi nhiệm vụ chính trị trọng tâm của cơ quan, đơn vị, địa phương.',
        'Xác định nhân tố cần bồi dưỡng để trở thành điển hình tiên tiến, tạo điều kiện hỗ trợ vật chất, tinh thần để các nhân tố phát huy hết khả năng, sáng tạo; đồng thời, có biện pháp cụ thể khắc phục những mặt còn tồn tại, hạn chế để từng bước hoàn thiện, bồi dưỡng, phát triển trở thành tấm gương lan tỏa trong đơn vị, địa phương; đồng thời, các điển hình tiên tiến phấn đấu liên tục trở thành điển hình tiên tiến xuất sắc trong cơ quan, đơn vị, địa phương, tỉnh và toàn quốc.',
        'Thường xuyên kiểm tra, đánh giá tác dụng, tính hiệu quả và xác định khả năng phát triển của từng điển hình, mức độ ảnh hưởng của các điển hình từ đó rút kinh nghiệm để điều chỉnh và bổ sung hoàn thiện.',
        'Định kỳ sơ kết, đánh giá kết quả đạt được trong công tác xây dựng, bồi dưỡng, nhân rộng điển hình và mức độ phấn đấu, lan tỏa của các điển hình tiên tiến để kịp thời rút kinh nghiệm trong công tác chỉ đạo xây dựng; đồng thời lựa chọn những mô hình thực sự tiêu biểu để tôn vinh, học tập và nhân rộng điển hình tiên tiến theo hướng thiết thực phù hợp với thực tiễn của cơ quan, đơn vị, địa phương và yêu cầu nhiệm vụ chính trị.',
      ],
    },
    { subheading: '3. Hình thức tuyên truyền' },
    {
      list: [
        'Tuyên truyền mở rộng bằng nhiều hình thức như: Cổng thông tin điện tử huyện, Trang thông tin điện tử các xã, thị trấn, hệ thống truyền thanh cơ sở và các hoạt động văn hóa, văn nghệ, cổ động trực quan; tuyên truyền thông qua việc ứng dụng trên các nền tảng mạng xã hội zalo, facebook,..',
        'Tổ chức giao lưu với các điển hình tiên tiến thông qua hình thức tọa đàm, giao lưu, trao đổi, tham quan thực tế, học tập kinh nghiệm.',
        'Tổ chức các cuộc thi viết, tìm hiểu về các phong trào thi đua yêu nước. In ấn phát hành gương điển hình tiên tiến, gương người tốt việc tốt, tờ tin và các văn bản về công tác thi đua, khen thưởng.',
        'Các cơ quan, đơn vị, địa phương tổ chức tôn vinh, biểu dương khen thưởng các điển hình tiên tiến, mô hình mới, nhân tố mới theo thẩm quyền và xem xét, khen thưởng, lồng ghép trong các dịp sơ kết, tổng kết của cơ quan, đơn vị, địa phương.',
      ],
    },
    { heading: 'III. ĐỐI TƯỢNG, TIÊU CHUẨN ĐIỂN HÌNH TIÊN TIẾN' },
    { subheading: '1. Đối tượng' },
    'Điển hình tiên tiến là những tập thể, cá nhân, hộ gia đình có thành tích tiêu biểu xuất sắc trong lao động sản xuất, học tập, công tác, huấn luyện, sẵn sàng chiến đấu, chiến đấu và phục vụ chiến đấu; có sáng tạo, sáng kiến cải tiến kỹ thuật và phương pháp quản lý, ứng dụng khoa học kỹ thuật; là nhân tố nổi bật dẫn đầu trong các phong trào thi đua, gương người tốt việc tốt trong đời sống xã hội.',
    { subheading: '2. Tiêu chuẩn chung' },
    {
      list: [
        'Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” theo tinh thần Chỉ thị số 05-CT/TW của Bộ Chính trị.',
        'Hoàn thành xuất sắc nhiệm vụ được giao.',
        'Có mô hình mới, cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu, dẫn đầu trong các phong trào thi đua.',
        'Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động xã hội; hoạt động nhân đạo từ thiện, góp phần tích cực vào phát triển kinh tế, xã hội của cơ quan, đơn vị, địa phương.',
      ],
    },
    { subheading: '3. Tiêu chuẩn cụ thể' },
    'Căn cứ tiêu chuẩn chung của tập thể, cá nhân điển hình tiên tiến các cơ quan, đơn vị, địa phương chủ động, quan tâm xây dựng các mô hình, các điển hình tiên tiến trên các lĩnh vực cụ thể như sau:',
    {
      list: [
        'Trong lĩnh vực xây dựng Đảng, chính quyền, đoàn thể: phát hiện, xây dựng những điển hình tiên tiến sáng tạo trong lãnh đạo, chỉ đạo, thực hiện nhiệm vụ xây dựng đảng, hệ thống chính trị, phát triển kinh tế - xã hội... dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng tiêu cực, là điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
        'Trong lĩnh vực quốc phòng, an ninh: phát hiện, xây dựng những điển hình tiên tiến trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu” tham gia phòng, chống thiên tai, dịch bệnh; đấu tranh phòng, chống tội phạm và tệ nạn xã hội, giữ vững an ninh chính trị, trật tự an toàn xã hội.',
        'Trong lĩnh vực công thương, xây dựng, giao thông vận tải: phát hiện, xây dựng những điển hình tiên tiến trong công tác bảo đảm lưu thông hàng hóa và xuất khẩu; phát triển thương mại điện tử, tăng cường quản lý thị trường..., phát huy sáng kiến, cải tiến kỹ thuật, thực hành tiết kiệm, chống lãng phí, ứng dụng khoa học và công nghệ.',
        'Trong lĩnh vực nông nghiệp: phát hiện, xây dựng những điển hình tiên tiến trong nông nghiệp, nông dân, các điển hình sản xuất nông nghiệp sạch, nông nghiệp hữu cơ, nông nghiệp tuần hoàn, sinh thái và trong xây dựng nông thôn mới.',
        'Trong lĩnh vực tài chính, ngân hàng, thuế, BHXH...: phát hiện, xây dựng những điển hình tiên tiến trong ứng dụng công nghệ, đơn giản hóa thủ tục hành chính, phát triển thương hiệu, sản phẩm, dịch vụ; thu ngân sách nhà nước...',
        'Trong lĩnh vực y tế: phát hiện, xây dựng những điển hình tiên tiến có chuyên môn vững vàng gắn liền với ý thức tốt trong tất cả các lĩnh vực của ngành y tế góp phần nâng cao sức khỏe cả về thể chất và tinh thần, tầm vóc, tuổi thọ, chất lượng của người dân; xây dựng hệ thống y tế công bằng, chất lượng, hiệu quả, ứng dụng công nghệ và hội nhập quốc tế.',
        'Trong lĩnh vực giáo dục và đào tạo: phát hiện, xây dựng những điển hình tiên tiến trong việc nâng cao chất lượng, hiệu quả giáo dục, đào tạo giảng dạy, học tập, phát triển giáo dục toàn diện.',
        'Trong lĩnh vực khoa học và công nghệ: phát hiện, xây dựng những điển hình tiên tiến trong phát huy tiềm lực khoa học và công nghệ, thúc đẩy hoạt động đổi mới, sáng tạo; phát huy năng lực, trí tuệ tập thể, cá nhân.',
        'Trong lĩnh vực văn hóa, nghệ thuật, thể dục, thể thao: phát hiện, xây dựng những điển hình tiên tiến trong việc lan tỏa, tôn vinh các giá trị chân - thiện - mỹ, đưa văn hóa thực sự trở thành sức mạnh nội sinh trong phát triển kinh tế, xã hội của tỉnh.',
        'Trong lĩnh vực đối ngoại: phát hiện, xây dựng những điển hình tiên tiến có cách làm sáng tạo, đổi mới tư duy, tạo chuyển biến mạnh mẽ trong hợp tác quốc tế trên các lĩnh vực kinh tế, khoa học, công nghệ, giáo dục, lao động, giao lưu nhân dân, chống biến đổi khí hậu..., lồng ghép các mục tiêu phát triển vào nhiệm vụ đối ngoại.',
        'Trong lĩnh vực thông tin và truyền thông: phát hiện, xây dựng những điển hình tiên tiến trong lĩnh vực ứng dụng công nghệ thông tin, chuyển đổi số, công nghiệp công nghệ số, bảo đảm an toàn, an ninh mạng, xây dựng kinh tế số và xã hội số; các điển hình tiên tiến trong lĩnh vực báo chí truyền thông.',
        'Trong lĩnh vực cải cách hành chính: phát hiện, xây dựng những điển hình tiên tiến trong thực hiện chương trình cải cách hành chính góp phần xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả, có năng lực kiến tạo phát triển liêm chính phục vụ nhân dân.',
        'Trong lĩnh vực an sinh xã hội: phát hiện, xây dựng những điển hình tiên tiến trong công tác giảm nghèo, bảo đảm an sinh xã hội, từ thiện nhân đạo, đảm bảo sự gắn kết chặt chẽ, hài hòa giữa phát triển kinh tế với nâng cao đời sống vật chất và tinh thần cho người dân.',
        'Trong đời sống xã hội: phát hiện, xây dựng những điển hình tiên tiến trong quần chúng nhân dân, nhất là người trực tiếp lao động sản xuất, gương mẫu xây dựng đời sống văn hóa, tích cực tham gia bảo vệ môi trường, phòng chống thiên tai, dịch bệnh, những tập thể luôn đoàn kết, sáng tạo đóng góp lớn cho phát triển kinh tế xã hội của tỉnh...',
      ],
    },
    { heading: 'V. KINH PHÍ THỰC HIỆN' },
    'Kinh phí thực hiện các nội dung của Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp ngân sách hiện hành và các nguồn kinh phí hợp pháp khác.',
    { heading: 'VI. TỔ CHỨC THỰC HIỆN' },
    '1. Thủ trưởng các cơ quan, đơn vị thành viên trong các Khối thi đua của huyện căn cứ chức năng, nhiệm vụ được giao, quán triệt, xây dựng kế hoạch và triển khai thực hiện đảm bảo nghiêm túc, hiệu quả; xây dựng quy định cụ thể về tiêu chuẩn điển hình tiên tiến của cơ quan, đơn vị, địa phương, của ngành, lĩnh vực quản lý. Chủ động lựa chọn, giới thiệu các điển hình tiên tiến, mô hình mới, nhân tố mới, biểu dương, tôn vinh theo thẩm quyền, hàng quý giới thiệu điển hình tiên tiến tiêu biểu gửi về UBND huyện (qua phòng Nội vụ) để tổng hợp, theo dõi, phục vụ công tác tuyên truyền, biểu dương, khen thưởng.',
    '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện, các đoàn thể và các tổ chức xã hội, vận động, giáo dục đoàn viên, hội viên nhận thức sâu sắc vị trí, vai trò, tầm quan trọng công tác phát hiện, bồi dưỡng, tổng kết, tuyên truyền các điển hình tiên tiến; chỉ đạo các cấp chủ động phát hiện, giới thiệu điển hình tiên tiến để tuyên truyền, nhân rộng trong toàn xã hội.',
    '3. Đề nghị Ban Tuyên giáo Huyện ủy: Chỉ đạo, định hướng công tác tuyên truyền điển hình tiên tiến; biên soạn và phát hành tài liệu tuyên truyền; chỉ đạo các cơ quan thông tin đại chúng mở chuyên trang, chuyên mục về thi đua yêu nước và gương điển hình tiên tiến; kiểm tra, đánh giá trong các hội nghị giao ban báo chí định kỳ. Tăng cường chỉ đạo, định hướng tuyên truyền các phong trào thi đua yêu nước và gương điển hình tiên tiến trên các lĩnh vực của đời sống xã hội vào dịp kỷ niệm các ngày lễ lớn, các sự kiện quan trọng. Chủ trì, phối hợp với các cơ quan liên quan tổ chức cuộc thi viết, phóng sự về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt cấp huyện.',
    '4. Phòng Văn hóa và Thông tin: Phối hợp với Ban Tuyên giáo Huyện ủy chỉ đạo cơ quan thông tin, truyền thông trên địa bàn huyện đẩy mạnh tuyên truyền các phong trào thi đua yêu nước; tuyên truyền nội dung, ý nghĩa của công tác phát hiện, bồi dưỡng, nhân rộng gương điển hình tiên tiến. Chỉ đạo xây dựng, tăng thời lượng, mở các chuyên trang, chuyên mục, xây dựng phóng sự, chương trình, đưa tin bài và duy trì thường xuyên chuyên mục tuyên truyền về tập thể, cá nhân điển hình tiên tiến trên trang thông tin điện tử của các cơ quan, đơn vị, địa phương, các phương tiện truyền thông nhằm giới thiệu những cách làm hay, mô hình hiệu quả, sáng tạo đem lại giá trị kinh tế cao, có ý nghĩa, hiệu quả xã hội lớn trên các lĩnh vực để mọi người học tập, làm theo.',
    '5. Phòng Tài chính - Kế hoạch: Hướng dẫn lập dự toán, quyết toán Kinh phí thực hiện các nội dung của Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp ngân sách hiện hành và các nguồn kinh phí hợp pháp khác.',
    '6. Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện: Mở chuyên trang, chuyên mục, tăng cường thời lượng tin, bài, phóng sự để giới thiệu, tuyên truyền về gương người tốt, việc tốt, các điển hình tiên tiến và nhân tố mới trong các phong trào thi đua.',
    {
      list: [
        'Chủ trì, phối hợp với Phòng Nội vụ xây dựng các phóng sự, tin, bài về gương điển hình tiên tiến tiêu biểu xuất sắc trong các phong trào thi đua của huyện nhân kỷ niệm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6) hằng năm.',
      ],
    },
    '7. Phòng Nội vụ:',
    {
      list: [
        'Theo dõi, kiểm tra, giám sát việc xây dựng, nhân rộng các mô hình, điển hình tiên tiến của các cơ quan, đơn vị, địa phương.',
        'Hướng dẫn các cơ quan, đơn vị, địa phương đăng ký xây dựng điển hình tiên tiến; tổng hợp điển hình tiên tiến của các cơ quan, đơn vị, địa phương; giới thiệu điển hình tiên tiến tiêu biểu, xuất sắc với các cơ quan truyền thông làm cơ sở cho công tác tuyên truyền và thi đua cùng các điển hình tiên tiến; phối hợp với Phòng Văn hóa và Thông tin mở chuyên mục tuyên truyền về người tốt, việc tốt, gương điển hình tiên tiến.',
        'Chủ trì, phối hợp với các cơ quan, đơn vị, địa phương lựa chọn, giới thiệu điển hình tiên tiến của huyện phục vụ công tác tuyên truyền, biểu dương, khen thưởng.',
        'Tham mưu tổng kết công tác phát hiện, bồi dưỡng, xây dựng gương điển hình gắn với đánh giá tổng kết phong trào thi đua yêu nước giai đoạn 2021 - 2025.',
        'Trên cơ sở đánh giá kết quả thực hiện Kế hoạch, tổng hợp, tham mưu đề xuất Chủ tịch UBND huyện biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong tổ chức, triển khai, thực hiện công tác tuyên truyền các phong trào thi đua yêu nước và khen thưởng điển hình tiên tiến, mô hình mới, nhân tố mới theo quy định.',
      ],
    },
    'Trên đây là Kế hoạch tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025 của UBND huyện Lâm Thao, đề nghị các cơ quan, đơn vị, thành viên khối thi đua tổ chức triển khai thực hiện hiệu quả./.',
    'Nơi nhận:',
    {
      list: [
        'UBND tỉnh Phú Thọ;',
        'Ban ĐKT tỉnh Phú Thọ;',
        'Thành viên HĐTĐKT huyện;',
        'UBMTTQ, Ban Tuyên giáo HU;',
        'Trưởng các Khối thi đua huyện;',
        'Các đơn vị thành viên trong các Khối thi đua của huyện;',
        'CVP, các PCVP HĐND&UBND huyện;',
        'Phòng NV;',
        'Lưu: VT, NV',
      ],
    },
    '**TM. ỦY BAN NHÂN DÂN**',
    '**CHỦ TỊCH**',
    'Lê Đức Thắng',
  ],
}

/** The plan and the two documents on which it rests. */
export const documents: OfficialDocument[] = [decision, provincialPlan, plan]
