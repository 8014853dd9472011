import type { ContestEntry } from '../cast.ts'

/** Short works of invented people for the contest that is being judged. */
export const kitchenEntries: ContestEntry[] = [
  {
    author: 'Lê Thị Thoan',
    unitName: 'Khu Đồng Nứa, xã Phùng Nguyên',
    title: 'Nồi cháo cửa trạm',
    subject: 'Bà Nguyễn Thị Hạnh Nhàn',
    text: 'Năm giờ sáng, trước cổng trạm y tế đã có mùi cháo. Bà Nhàn kê cái kiềng ba chân dưới gốc xoài, nồi to bằng cái thúng, múc cho ai đến lượt khám sớm mà chưa kịp ăn. Không ai trả tiền, cũng không ai thấy bà ghi sổ.\n\nTôi hỏi gạo ở đâu. Bà chỉ sang ba nhà bên kia đường: nhà góp gạo, nhà góp hành, nhà góp củi. “Tôi chỉ góp cái dậy sớm thôi”, bà bảo. Hôm trời mưa, nồi cháo vẫn sôi, chỉ có cái ô là thêm vào.',
  },
  {
    author: 'Trần Văn Khởi',
    unitName: 'Khu Bến Gót, xã Bản Nguyên',
    title: 'Người vá đường',
    subject: 'Ông Đặng Văn Lục',
    text: 'Con dốc xuống bến có bảy ổ gà. Sau mùa mưa thì thành chín. Ông Lục đếm cả, vì ngày nào ông cũng đẩy xe cát đi qua.\n\nChiều thứ bảy ông ra đổ xi măng, cắm hai cành tre làm hiệu, rồi ngồi canh cho khô. Bọn trẻ đi học về hỏi ông có được trả công không. Ông nói có: “Công là đi không bị xóc”. Đến giờ dốc còn hai ổ, ông để dành cho cuối tháng, vì hết tiền mua xi măng. Chúng tôi góp thêm ba bao, ông lấy hai, bao còn lại ông bảo để sửa cầu ao.',
  },
  {
    author: 'Hà Văn Đượm',
    unitName: 'Trường Trung học cơ sở Gò Chè',
    title: 'Lớp học hai bóng đèn',
    subject: 'Cô Phạm Thị Lụa',
    text: 'Cô Lụa nghỉ hưu năm ngoái, nhưng nhà cô tối nào cũng sáng hai bóng đèn. Một bóng cho lũ trẻ học bài, một bóng cho phụ huynh ngồi chờ.\n\nCon tôi chậm đọc. Cô không sốt ruột. Cô bảo cháu đọc biển số xe, đọc bao phân bón, đọc tờ lịch. Ba tháng sau cháu đọc được cả tờ thông báo tiền điện cho bà. Tôi mang con gà sang biếu, cô bắt mang về: “Nuôi cho nó đẻ, rồi mang trứng sang”. Đúng mùa, tôi mang mười quả. Cô luộc cả mười cho lớp.',
  },
  {
    author: 'Đỗ Thị Ngần',
    unitName: 'Chi hội Phụ nữ khu Trại Cau',
    title: 'Cái cân của chị Vượng',
    subject: 'Chị Hoàng Thị Vượng',
    text: 'Chợ chiều có một cái cân treo ở cột cổng, ai mua gì cũng mang ra cân lại được. Cái cân ấy của chị Vượng bán rau.\n\nChị treo nó sau hôm thấy một bà cụ mua nửa cân thịt về nhà chỉ còn bốn lạng. Chị không cãi nhau với ai. Chị chỉ treo cân lên. Tháng đầu có người lườm, tháng sau người ta tự mang hàng ra cân trước. Bây giờ chợ có ba cái cân treo, hai cái không phải của chị.',
  },
  {
    author: 'Bùi Quang Thiệp',
    unitName: 'Khu Vườn Dâu, xã Phùng Nguyên',
    title: 'Đôi ủng số 42',
    subject: 'Anh Vũ Đình Cẩn',
    text: 'Anh Cẩn làm ở trạm bơm. Đêm nước lên, anh đi đôi ủng số 42, tay cầm đèn, từng nhà một gọi: “Kê thóc lên!”.\n\nNhà tôi ở thấp nhất, được gọi đầu tiên. Sáng ra tôi thấy ủng của anh ngập bùn đến cổ, còn vườn nhà anh thì mất luống cải. Anh cười: “Cải trồng lại bốn mươi ngày, thóc trồng lại bốn tháng”. Tôi nhớ phép tính ấy, và năm nay đến lượt tôi giữ cái đèn.',
  },
  {
    author: 'Nguyễn Thị Bạch Lê',
    unitName: 'Khu Đình Thượng, xã Tứ Xã',
    title: 'Quyển sổ không ghi nợ',
    subject: 'Ông Tạ Hữu Điền',
    text: 'Cửa hàng vật tư của ông Điền có một quyển sổ bìa xanh. Trang bên trái ghi tên người lấy đạm đầu vụ, trang bên phải bỏ trống.\n\nĐến mùa gặt, ai trả thì tự ghi vào bên phải. Ai mất mùa thì ông lật sang trang khác, không nhắc. Cháu ông bảo làm thế lỗ chết. Ông đưa cháu xem mười hai năm sổ: bên phải còn trống bốn dòng. “Bốn dòng ấy, hai người đã mất”, ông nói rồi gấp lại.',
  },
  {
    author: 'Phan Thị Mơ',
    unitName: 'Trường Tiểu học Sơn Vi Hạ',
    isChild: true,
    title: 'Bác bảo vệ biết tên cả trường',
    subject: 'Bác Lý Văn Tấn',
    text: 'Trường em có bốn trăm mười hai bạn. Bác Tấn biết tên gần hết. Bác không đọc danh sách, bác hỏi từng bạn một, mỗi sáng hỏi vài bạn.\n\nHôm bạn Sơn không đến lớp, bác là người biết đầu tiên. Bác gọi điện cho cô, cô gọi về nhà, hóa ra bạn sốt nằm một mình vì bố mẹ đi làm ca đêm. Bác xin nghỉ một tiếng đạp xe mang cháo sang. Từ hôm ấy em cũng hỏi tên các bạn lớp khác. Em mới biết được bốn mươi ba tên.',
  },
  {
    author: 'Vương Đình Tuyển',
    unitName: 'Hội Cựu chiến binh xã Cao Xá',
    title: 'Hàng tre ông Thuyết',
    subject: 'Ông Kiều Văn Thuyết',
    text: 'Bờ ngòi lở mỗi năm một mét. Ông Thuyết trồng tre từ năm nghỉ hưu, mỗi năm hai mươi bụi, đi bộ ra tưới vì xe bò không vào được.\n\nNgười ta bảo bảy mươi tuổi còn trồng tre thì bao giờ được chặt. Ông bảo ông có chặt đâu. Trận lũ năm kia, quãng bờ có tre đứng nguyên, quãng không tre mất thêm ba mét. Xã xin giống của ông trồng tiếp. Ông nay tám mươi mốt, ra ngồi dưới bóng tre, nghe tiếng lá và bảo: đấy, tiền công của tôi đấy.',
  },
  {
    author: 'Chu Thị Hồng Thắm',
    unitName: 'Khu Chùa Vàng, xã Vĩnh Lại',
    title: 'Mâm cơm số chín',
    subject: 'Vợ chồng anh Đoàn Văn Quỳ',
    text: 'Nhà anh Quỳ nấu cỗ thuê, mỗi đám tính thừa một mâm. Mâm số chín không bày lên bàn, anh xếp vào cặp lồng mang sang nhà cụ Sửu ở cuối khu.\n\nGia chủ nào cũng biết, và ai cũng bảo: cứ tính tiền mâm chín cho tôi. Chị vợ kể có đám nghèo, anh bỏ tiền túi mâm ấy. Cụ Sửu không biết chuyện tính toán. Cụ chỉ khen dạo này làng nhiều đám vui.',
  },
  {
    author: 'Ngô Văn Hách',
    unitName: 'Khu Đồng Nứa, xã Phùng Nguyên',
    title: 'Tiếng kẻng hợp tác xã',
    subject: 'Ông Mai Văn Đối',
    text: 'Loa có rồi, điện thoại có rồi, nhưng sáng nào ông Đối cũng gõ kẻng. Ba tiếng là có nước vào đồng, năm tiếng là họp, gõ dồn là có việc gấp.\n\nCó hôm mất điện ba ngày sau bão, loa câm, điện thoại hết pin. Cả khu nghe kẻng mà biết xe cứu trợ đến đầu đường. Ông bảo: cái gì cũ mà còn dùng được thì giữ, nhỡ đâu. Từ đó ban quản lý khu phân công người học cách gõ, trong đó có tôi.',
  },
  {
    author: 'Đinh Thị Lưu Ly',
    unitName: 'Đoàn Thanh niên xã Bản Nguyên',
    title: 'Bốn mươi cái tên trên bia',
    subject: 'Chị Trương Thị Thục',
    text: 'Chị Thục quét nghĩa trang xã hai mươi năm. Trên bia có bốn mươi cái tên mờ, chị tô lại bằng sơn trắng, mỗi tháng hai cái, tự tay viết cho đúng nét.\n\nCó lần chị sai một dấu, đêm ấy không ngủ được, sáng ra xóa viết lại. Gia đình từ xa về tìm, chị đọc được luôn hàng mấy, ô mấy. Chị nói người ta nằm lại để mình có chỗ mà quét, nên phải quét cho sạch.',
  },
  {
    author: 'Mai Xuân Trước',
    unitName: 'Khu Bến Gót, xã Bản Nguyên',
    title: 'Chuyến đò không chờ tiền',
    subject: 'Bà Phí Thị Chỉnh',
    text: 'Bà Chỉnh chở đò ngang. Học sinh đi không mất tiền, đấy là lệ bà tự đặt từ ngày con gái bà phải bỏ học vì không qua được sông.\n\nNăm có cầu mới, khách vắng hẳn, bà vẫn chèo chuyến bảy giờ vì còn hai đứa trẻ nhà xa cầu. Tôi hỏi hai đứa thì được bao nhiêu. Bà cười: được hai đứa.',
  },
  {
    author: 'Quách Thị Duyên Hà',
    unitName: 'Trạm Y tế xã Cao Xá',
    title: 'Sổ huyết áp của cả xóm',
    subject: 'Ông Lưu Văn Bách',
    text: 'Ông Bách có cái máy đo huyết áp con gái mua cho. Đo cho mình một tuần thì chán, ông mang ra nhà văn hóa đo cho cả xóm, chiều thứ ba nào cũng đo.\n\nÔng kẻ sổ, mỗi người một trang. Hai lần ông thấy số lạ, giục người ta lên trạm ngay, cả hai lần bác sĩ bảo may mà đến kịp. Ông không nói chữa bệnh gì cả. Ông bảo ông chỉ là người ghi số.',
  },
  {
    author: 'Tô Văn Kiệm',
    unitName: 'Khu Vườn Dâu, xã Phùng Nguyên',
    title: 'Giếng nhà ông Phúc',
    subject: 'Ông Cù Văn Phúc',
    text: 'Mùa hạn ba năm trước, giếng làng cạn, chỉ giếng nhà ông Phúc còn nước. Ông tháo cánh cổng ra dựng vào góc vườn cho người ta vào gánh khỏi phải gọi.\n\nCó đêm ông nghe tiếng gầu lúc hai giờ sáng, ông trở dậy thắp đèn cho người gánh khỏi ngã. Hạn qua, ông không lắp lại cổng nữa. Ông bảo lắp vào thì phải nghĩ xem khóa hay không khóa, mệt.',
  },
  {
    author: 'Lục Thị Nhài',
    unitName: 'Khu Vườn Dâu, xã Phùng Nguyên',
    title: 'Cái giếng không có cổng',
    subject: 'Ông Cù Văn Phúc',
    text: 'Mùa hạn ba năm trước, giếng làng cạn, chỉ giếng nhà ông Phúc còn nước. Ông tháo cánh cổng ra dựng vào góc vườn cho người ta vào gánh khỏi phải gọi. Tôi cũng gánh ở đấy.\n\nCó đêm ông nghe tiếng gầu lúc hai giờ sáng, ông trở dậy thắp đèn cho người gánh khỏi ngã. Hạn qua, ông không lắp lại cổng nữa, và đến bây giờ nhà ông vẫn không có cổng.',
  },
  {
    author: 'Khuất Duy Tự',
    unitName: 'Trường Trung học phổ thông Đồi Cọ',
    title: 'Thầy giáo sửa xe đạp',
    subject: 'Thầy Ninh Văn Trác',
    text: 'Hộp đồ nghề của thầy Trác để ngay dưới bục giảng. Giờ ra chơi, thầy vá săm, lên lốp, chỉnh phanh cho học trò nhà xa, vừa làm vừa hỏi bài cũ.\n\nBạn nào trả lời được thì thầy vặn ốc, không trả lời được thì bạn vặn ốc. Tôi học được cả định luật Ôm lẫn cách tháo moay ơ. Ra trường rồi, tôi mới hiểu thầy chưa từng để ai phải đi bộ về vì hỏng xe.',
  },
  {
    author: 'Giáp Thị Oanh',
    unitName: 'Khu Trại Cau, xã Tứ Xã',
    title: 'Bếp lửa đêm ba mươi',
    subject: 'Bà Âu Thị Lành',
    text: 'Đêm ba mươi nhà bà Lành luộc bánh chưng cho chín nhà. Không phải vì bà rảnh, mà vì chín nhà ấy có người đi làm xa không kịp về gói.\n\nLửa giữ từ chiều đến gần sáng. Bà cụ ngồi thêm củi, kể tên từng cặp bánh: cặp này của thằng Thế làm mỏ, cặp kia của cái Vân giúp việc ngoài phố. Mùng một, bánh treo sẵn trước cửa mỗi nhà. Người về muộn vẫn có Tết.',
  },
  {
    author: 'Thân Văn Nhượng',
    unitName: 'Khu Đình Thượng, xã Tứ Xã',
    title: 'Mét đất trước nhà',
    subject: 'Ông Phó Đức Lăng',
    text: 'Đường làng rộng ba mét, xe cứu hỏa không vào được. Ông Lăng lùi hàng rào một mét, dời cả cây bưởi đang ra hoa.\n\nCây bưởi chết. Ông buồn mấy hôm rồi trồng cây khác. Nhà bên thấy thế lùi theo, nhà bên nữa lùi theo, sáu mươi nhà trong hai năm. Hôm cháy kho rơm, xe vào tận nơi. Người ta nhắc cây bưởi của ông. Ông bảo nhắc làm gì, bưởi ấy chua.',
  },
  {
    author: 'Tiêu Thị Minh Khuê',
    unitName: 'Thư viện xã Vĩnh Lại',
    title: 'Thư viện trên yên xe',
    subject: 'Chị Doãn Thị Hường',
    text: 'Sau yên xe chị Hường bán kem có cái thùng thứ hai đựng sách. Trẻ con mua kem thì được mượn một quyển, không mua cũng được mượn, nhưng phải kể lại cho chị nghe quyển trước.\n\nChị học hết lớp bảy. Chị bảo nghe trẻ con kể thì chị cũng như được đọc. Bốn năm, sách mất mười một quyển. Chị vẫn chở, vì mất là có đứa thích quá không muốn trả.',
  },
  {
    author: 'Viên Đình Sáng',
    unitName: 'Công an xã Phùng Nguyên (nghỉ hưu)',
    title: 'Người giữ chìa khóa',
    subject: 'Ông Hứa Văn Trọng',
    text: 'Cả dãy nhà gửi chìa khóa cho ông Trọng. Ông treo lên tấm bảng gỗ, mỗi chìa một cái tên, mười chín chìa.\n\nNhà nào đi vắng, ông sang bật đèn buổi tối, tắt đèn buổi sáng, cho gà ăn. Có nhà đi hẳn nửa năm, lúc về thấy chum tương vẫn được đảo. Hỏi ông sao không lấy công, ông chỉ bảng gỗ: mười chín nhà tin mình, còn đòi thêm gì.',
  },
  {
    author: 'Nghiêm Thị Tứ',
    unitName: 'Khu Chùa Vàng, xã Vĩnh Lại',
    title: 'Rau trước cổng trường',
    subject: 'Chị Khổng Thị Bền',
    text: 'Bếp ăn trường mầm non đặt rau của chị Bền. Chị có hai luống: luống bán và luống cho trẻ con. Luống cho trẻ con không phun, sâu ăn thì chị bắt bằng tay.\n\nHôm thiếu rau, lái buôn trả giá gấp đôi luống ấy. Chị lắc đầu: hẹn rồi. Con tôi học ở đó, về khoe canh có con sâu be bé. Tôi mừng.',
  },
  {
    author: 'Sái Văn Cương',
    unitName: 'Hợp tác xã Đồng Nứa',
    title: 'Máy cày đi trước một ngày',
    subject: 'Anh Uông Văn Hợi',
    text: 'Anh Hợi có máy cày. Ai thuê cũng phải xếp hàng, trừ ruộng của mấy nhà neo người: ruộng ấy anh cày trước lịch một ngày, lúc trời chưa sáng, khỏi ai so bì.\n\nBà Bảy chồng liệt, sáng ra thấy ruộng đã lật, tưởng nhầm. Năm sau lại thấy, bà hiểu. Bà không nói gì, chỉ để ở đầu bờ một ấm nước vối. Năm nào ấm cũng cạn.',
  },
  {
    author: 'Ông Thị Tuyết Nhung',
    unitName: 'Khu Sơn Vi Hạ',
    title: 'Bàn tay của bà đỡ',
    subject: 'Bà Lã Thị Sợi',
    text: 'Bà Sợi đỡ đẻ cho ba xã từ thời chưa có trạm. Bây giờ bà không đỡ nữa, nhưng nhà nào có trẻ mới sinh bà vẫn đến, ngồi bên mẹ nó một đêm.\n\nBà dạy cách bế, cách nghe tiếng khóc, lúc nào phải đưa đi viện ngay. Bà thuộc ngày sinh của hơn hai trăm người. Gặp tôi ở chợ, bà bảo: cô đẻ ngược đấy, khỏe chưa? Tôi ba mươi tám tuổi.',
  },
]

/** The one that came by hand, on paper. */
export const kitchenPaperEntry: ContestEntry = {
  author: 'Kim Văn Đĩnh',
  unitName: 'Khu Đồi Cọ, xã Cao Xá',
  title: 'Người đưa thư bằng chân',
  subject: 'Ông Bồ Văn Hòe',
  text: 'Ông Hòe đưa thư xã này ba mươi mốt năm, phần lớn là đi bộ. Xe đạp hỏng thì ông sửa, nhưng đồi dốc thì vẫn phải dắt, nên ông bảo đi bộ cho tiện.\n\nCó lá thư ghi thiếu tên khu, ông hỏi bốn ngày mới ra người nhận. Người ấy chờ tin con đã hai tháng. Ông kể chuyện ấy mà mắt vẫn sáng, như vừa đưa hôm qua.',
}

/** Works of the contest whose result is out. */
export const filmEntries: ContestEntry[] = [
  {
    author: 'Khuất Thị Yên',
    coAuthors: ['Thạch Văn Bảo'],
    unitName: 'Trường Trung học phổ thông Đồi Cọ',
    title: 'Một ngày của trạm bơm',
    subject: 'Tổ thủy nông khu Vườn Dâu',
    genre: 'phong-su-hinh',
    text: '# Bốn giờ sáng\n\nỐng kính đặt ở bậc cống từ lúc trời còn tối. Nghe tiếng xích xe trước, rồi mới thấy ánh đèn pin của ông Phí Văn Mão, tổ trưởng tổ thủy nông. Ông không nói gì với máy quay. Ông ghi giờ vào cuốn sổ bọc ni lông, rồi quay tay cống.\n\n# Chia nước theo sổ\n\nSổ có một trăm mười hai dòng, mỗi thửa một dòng. Thửa cao lấy trước, thửa trũng lấy sau, nhà nào vắng người thì tổ mở hộ. Đến chín giờ, một chiếc lưới kéo lên hai sọt bèo; người xem đoán được vì sao nước chảy chậm từ nửa phim trước.\n\n“Ai cũng muốn nước về ruộng mình trước. Có sổ thì không ai phải to tiếng”, ông Mão nói.\n\n# Không có lời bình\n\nPhim dài sáu phút năm mươi giây, *không có lời bình*. Tiếng máy, tiếng nước và tiếng người gọi nhau trên bờ là lời bình.',
  },
  {
    author: 'Thiều Thị Hạ',
    unitName: 'Trung tâm Dịch vụ tổng hợp xã Phùng Nguyên',
    title: 'Chợ không túi ni lông',
    subject: 'Tiểu thương chợ Gò',
    genre: 'phong-su-hinh',
    text: 'Phim theo năm người bán hàng từ ngày đầu bỏ túi ni lông: những lần khách bực, những chiếc làn cho mượn, và cuốn sổ ghi làn ai chưa trả.',
  },
  {
    author: 'Lại Văn Chước',
    unitName: 'Đoàn Thanh niên xã Bản Nguyên',
    title: 'Cầu tre thành cầu thép',
    subject: 'Nhân dân khu Bến Gót',
    genre: 'phong-su-hinh',
    text: 'Quay trong bốn tháng, từ buổi họp đầu tiên đến hôm đứa trẻ đầu tiên đạp xe qua cầu. Phần hay nhất là đoạn cãi nhau về vị trí mố cầu.',
  },
  {
    author: 'Doãn Thị Thùy Chi',
    unitName: 'Trường Trung học cơ sở Gò Chè',
    title: 'Giọng đọc lúc năm giờ',
    subject: 'Chị Quách Thị Nhạn, phát thanh viên loa khu',
    genre: 'phong-su-tieng',
    text: 'Năm giờ chiều, loa khu bật. Trước đó hai mươi phút, chị Quách Thị Nhạn ngồi ở bậc cửa, đọc một mình cho cái sân nghe.\n\n# Tập đọc số tiền\n\nChị đọc “một triệu hai trăm năm mươi nghìn đồng” ba lần, mỗi lần nghỉ ở một chỗ. Chị bảo nghỉ sai chỗ thì người nghe tưởng hai khoản. “Loa thì to, nhưng mình phải đọc như nói với một người”, chị nói.\n\n# Hạ giọng\n\nĐến tin buồn, chị dừng một nhịp rồi mới đọc tên. Không nhạc, không lời dẫn. Micro thu cả tiếng chị gấp tờ giấy lại. Phóng sự dừng ở đó.',
  },
  {
    author: 'Bế Văn Thái',
    unitName: 'Hội Nông dân xã Tứ Xã',
    title: 'Nghe ruộng ban đêm',
    subject: 'Người coi nước đồng Trũng',
    genre: 'phong-su-tieng',
    text: 'Âm thanh một đêm coi nước: cống, ếch, tiếng xe máy xa, và câu chuyện của người coi nước về ba mùa lũ.',
  },
  {
    author: 'Cấn Thị Mùi',
    unitName: 'Chi hội Phụ nữ khu Trại Cau',
    title: 'Tiết kiệm từ vỏ chai',
    subject: 'Tổ phụ nữ thu gom khu Trại Cau',
    genre: 'phong-su-tieng',
    text: 'Từ tiếng vỏ chai đổ xuống sân đến buổi trao chiếc xe lăn đầu tiên mua bằng tiền bán vỏ chai.',
  },
]

/** What has come in for the contest that is open. */
export const openEntries: ContestEntry[] = [
  {
    author: 'Phùng Thị Thơ',
    unitName: 'Khu Đồng Nứa, xã Phùng Nguyên',
    title: 'Cô hàng xén biết đọc thư',
    subject: 'Cô Trịnh Thị Lài',
    text: openText('Cô Lài bán hàng xén đầu ngõ', 'đọc thư, đọc đơn thuốc, đọc giấy báo cho người già trong ngõ'),
  },
  {
    author: 'Đàm Văn Quyết',
    unitName: 'Khu Bến Gót, xã Bản Nguyên',
    title: 'Anh thợ hàn và chiếc cổng trường',
    subject: 'Anh Ứng Văn Thịnh',
    text: openText('Anh Thịnh làm thợ hàn ở ngã ba', 'sửa cổng, sửa ghế, sửa cột bóng rổ cho trường mà không lấy tiền'),
  },
]

/** Both tell of the same kind of neighbour; long enough for the contest's rules. */
function openText(beginning: string, work: string): string {
  const middle = [
    'Tôi ở cách đó ba nhà, sáng nào cũng đi qua, lâu dần mới để ý.',
    'Người đến nhờ thường đứng ngoài cửa một lúc rồi mới dám hỏi, vì ngại làm mất buổi hàng.',
    'Lần nào câu trả lời cũng giống nhau: cứ ngồi xuống đã, uống nước đã, rồi việc đâu vào đấy.',
    'Có hôm trời mưa to, khách không có ai, mà trong nhà vẫn đông, vì người chờ được giúp còn đông hơn người mua.',
    'Tôi hỏi có bao giờ thấy phiền không. Người ấy nghĩ một lúc rồi bảo có, nhưng phiền một tí mà cả ngõ nhẹ đi thì cũng đáng.',
    'Con cái trong nhà học theo lúc nào không hay: đứa lớn dắt cụ sang đường, đứa bé chạy đi gọi bác sĩ.',
    'Năm ngoái khu họp bình xét, người ấy xin thôi, bảo để dành suất cho người khác làm việc lớn hơn.',
    'Nhà không giàu, mái hiên còn dột một góc, nhưng cái ghế để khách ngồi thì lúc nào cũng lau sạch và kê chỗ khuất gió, vì người đến nhờ phần nhiều đã có tuổi.',
    'Tôi viết bài này khi đã hỏi và được đồng ý, và đã đọc lại cho người ấy nghe từ đầu đến cuối.',
  ]
  const end =
    'Ngõ nhà tôi ngắn thôi, đi bộ ba phút là hết. Nhưng từ khi để ý, tôi thấy ngõ dài ra, vì đi chỗ nào cũng có chuyện để dừng lại. Tôi nghĩ nếu nhà nào cũng có một người như thế thì chẳng cần đến cuộc thi, nhưng vì chưa phải nhà nào cũng có, nên tôi kể.'
  return [
    `${beginning} đã hơn mười năm. Việc chính của người ấy ai cũng biết, còn việc này thì ít ai kể: ${work}.`,
    middle.slice(0, 4).join(' '),
    middle.slice(4).join(' '),
    end,
  ].join('\n\n')
}
