import type { Anniversary } from '../cast.ts'

export const anniversaries: Anniversary[] = [
  {
    key: 'thi-dua-ai-quoc-2025',
    year: 2025,
    title: 'Kỷ niệm 77 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2025)',
    standfirst:
      'Sáu gương tiêu biểu xuất sắc, ba bài viết và một buổi chiều trò chuyện: ấn phẩm 11/6 cuối cùng của mười hai đơn vị trước ngày sắp xếp.',
    state: 'published',
    publishedOn: '2025-06-11',
    cover: {
      scene: 'communal-house',
      variant: 1,
      alt: 'Tranh cắt giấy: đình làng sau cơn mưa, ao sen phía trước, cây đa bên hồi nhà.',
      caption: 'Đình làng mùa sen. Tranh minh họa.',
    },
    people: [
      { name: 'Lưu Thị Hồng Nhạn', part: 'mentioned', age: 'adult' },
      { name: 'Lê Văn Thỉnh', part: 'mentioned', age: 'adult' },
      { name: 'Vũ Mạnh Tường', part: 'mentioned', age: 'adult' },
      { name: 'Trần Ngọc Ánh', part: 'mentioned', age: 'adult' },
      { name: 'Kiều Văn Đạt', part: 'mentioned', age: 'adult' },
      { name: 'Bùi Văn Khải', part: 'mentioned', age: 'adult' },
    ],
    foreword: [
      'Tập này làm vào những ngày đặc biệt. Ba tuần nữa, mười hai xã, thị trấn sẽ thành bốn xã. Những tấm biển trụ sở sẽ thay, con dấu sẽ thay, và nhiều người trong các câu chuyện dưới đây sẽ có một địa chỉ mới mà không phải dời nhà.',
      'Chúng tôi đã định làm một tập tổng kết thật dày. Nhưng khi hỏi bạn đọc muốn giữ lại điều gì, câu trả lời gặp nhiều nhất không phải là số liệu. Một bác ở Sơn Vi viết: “Hãy ghi lại xem ngày ấy người ta đã giúp nhau bằng cách nào.”',
      'Vậy nên tập này mỏng: sáu gương, ba bài, vài bức tranh. Mỗi câu chuyện đều có chỗ hỏng, chỗ chờ, chỗ suýt bỏ cuộc. Bảy mươi bảy năm trước, Lời kêu gọi thi đua ái quốc gọi tên từng người với từng việc của họ. Chúng tôi thử làm theo, với những người ở gần.',
      '*Ban biên tập*',
    ],
    honourees: [
      {
        exemplar: 'hop-tac-xa-rau-dong-set',
        citation: 'Mở sổ giữa sân lúc khó nhất, để hơn bốn mươi hộ cùng đứng lại.',
      },
      { exemplar: 'luu-thi-hong-nhan', citation: 'Từ một lô hàng bị trả về, tìm lại điều làng nghề đã biết mà quên.' },
      {
        exemplar: 'vu-manh-tuong',
        citation: 'Ba lần hỏng ghi bằng phấn trên cánh cửa, chiếc thứ tư gieo mạ cho cả vùng.',
      },
      { exemplar: 'tran-ngoc-anh', citation: 'Không tin tờ hồ sơ, đi tìm lý do những con chữ không chịu đứng im.' },
      { exemplar: 'kieu-van-dat', citation: 'Mười lăm năm không tắt điện thoại ban đêm vì một nhóm máu hiếm.' },
      {
        exemplar: 'ho-ong-bui-van-khai',
        citation: 'Một gia đình ở vùng trũng chịu làm trước, chịu hỏng trước, rồi chỉ cho người đến sau.',
      },
    ],
    articles: ['thi-dua-bat-dau-tu-viec-hang-ngay', 'cay-cau-muoi-bon-met', 'lop-toi-tu-xa'],
    programme: [
      {
        at: '2025-06-10T19:30',
        what: 'Chiếu phim lưu động và đọc chuyện gương sáng',
        where: 'Nhà văn hóa trung tâm thị trấn Lâm Thao',
      },
      {
        at: '2025-06-11T08:00',
        what: 'Gặp mặt, biểu dương các gương tiêu biểu xuất sắc',
        where: 'Hội trường trung tâm huyện Lâm Thao',
      },
      {
        at: '2025-06-11T10:00',
        what: 'Trò chuyện “Chỗ hỏng dạy ta điều gì”',
        where: 'Hội trường trung tâm huyện Lâm Thao',
      },
      { at: '2025-06-11T14:30', what: 'Trồng cây ở vườn ươm và thăm tuyến đường hoa', where: 'Xã Sơn Vi' },
    ],
    gallery: [
      {
        scene: 'fields',
        variant: 7,
        alt: 'Tranh cắt giấy: cánh đồng xanh dưới nắng trưa, người gánh rau đi giữa luống.',
        caption: 'Gánh rau về sân kho. Tranh minh họa.',
      },
      {
        scene: 'workshop',
        variant: 0,
        alt: 'Tranh cắt giấy: xưởng cơ khí mái răng cưa trong nắng vàng.',
        caption: 'Xưởng, nơi bắt đầu của những chiếc máy. Tranh minh họa.',
      },
      {
        scene: 'library',
        variant: 2,
        alt: 'Tranh cắt giấy: tủ sách dưới tán đa, trẻ ngồi ghế dài đọc sách.',
        caption: 'Giờ nghỉ trưa dưới gốc đa. Tranh minh họa.',
      },
      {
        scene: 'river',
        variant: 0,
        alt: 'Tranh cắt giấy: con thuyền trên dòng sông mùa lúa chín.',
        caption: 'Khúc sông cuối mùa. Tranh minh họa.',
      },
    ],
    story: [
      { heading: 'Buổi gặp mặt kể bằng ghế' },
      'Buổi gặp mặt sáng 11/6 không có bục. Ban tổ chức xếp ghế thành ba vòng, vòng trong cùng dành cho sáu người được mời, vòng ngoài cho bất cứ ai muốn hỏi. Mỗi người kể bảy phút, bắt đầu bằng một lần hỏng.',
      'Anh Vũ Mạnh Tường kể chiếc máy đầu tiên chạy bốn phút. Chị Lưu Thị Hồng Nhạn đọc lại lá thư từ nơi đặt hàng. Ông Lê Văn Thỉnh mang theo quyển sổ quỹ có dòng số dư một triệu hai trăm mười nghìn đồng. Đến lượt cô Trần Ngọc Ánh, cô chỉ giơ một trang chính tả bốn mươi mốt lỗi và nói: “Đây là lỗi của tôi.”',
      'Người hỏi nhiều nhất là học sinh. Một em lớp chín hỏi anh Kiều Văn Đạt: nếu hôm ấy anh cũng mệt thì sao? Anh nghĩ khá lâu rồi trả lời rằng có hôm mệt thật, và anh đã đi chậm hơn, chỉ thế thôi.',
      { heading: 'Sau ngày 01/7' },
      'Cuối buổi, ông Bùi Văn Khải hỏi ban tổ chức một câu mà nhiều người cũng đang nghĩ: sang năm ai làm tập này? Câu trả lời lúc đó là chưa biết. Cuối tháng 6, bốn xã kế tục thống nhất góp bài, luân phiên chủ trì, giữ nguyên ngày và cách làm. Trang lưu trữ này vì thế vẫn mở, với tên các đơn vị đúng như khi câu chuyện xảy ra.',
    ],
  },
  {
    key: 'thi-dua-ai-quoc-2026',
    year: 2026,
    title: 'Kỷ niệm 78 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2026)',
    standfirst:
      'Bốn xã cùng làm ấn phẩm đầu tiên sau ngày sắp xếp: sáu gương tiêu biểu xuất sắc, một bộ phim không lời, một vòng xe đạp lúc nửa đêm.',
    state: 'published',
    publishedOn: '2026-06-11',
    cover: {
      scene: 'hills',
      variant: 2,
      alt: 'Tranh cắt giấy: đồi chè mùa nắng vàng, rừng cọ trên đỉnh đồi, người hái chè dưới chân đồi.',
      caption: 'Đồi chè tháng sáu. Tranh minh họa.',
    },
    people: [
      { name: 'Bùi Tiến Lực', part: 'mentioned', age: 'adult' },
      { name: 'Đinh Công Thức', part: 'mentioned', age: 'adult' },
      { name: 'Hoàng Đức Thuận', part: 'mentioned', age: 'adult' },
      { name: 'Nguyễn Thị An', part: 'mentioned', age: 'adult' },
      { name: 'Lê Xuân Yêm', part: 'mentioned', age: 'adult' },
      { name: 'Phạm Thị Thu Hòa', part: 'mentioned', age: 'adult' },
    ],
    foreword: [
      'Năm đầu tiên không còn cấp huyện, có lúc tưởng tập này sẽ không ra. Người phụ trách cũ đã nhận việc mới, kho ảnh nằm ở ba máy tính khác nhau, và bốn xã có bốn cách viết tên mình.',
      'Rồi từng gói bài gửi đến. Xuân Lũng gửi chuyện một cái bể bơi làm từ khung giàn mướp. Bản Nguyên gửi hai câu chuyện về nước. Phùng Nguyên gửi bốn câu hát tìm sáu năm. Lâm Thao gửi một hộp thuốc bảy ngăn, ngăn sáng dán mặt trời, ngăn tối dán mặt trăng. Khi đặt cạnh nhau, chúng tôi nhận ra chẳng bài nào nói về địa giới.',
      'Tập này làm theo ba lệ: kể cả chỗ hỏng; hỏi người được kể trước khi in; và không dùng tính từ khi đã có con số. Nếu bạn đọc thấy chỗ nào chúng tôi quên lệ, xin viết cho chúng tôi.',
      '*Ban biên tập bốn xã*',
    ],
    honourees: [
      {
        exemplar: 'tieu-doi-dan-quan-ban-nguyen',
        citation: 'Giữ một đoạn kè trong đêm nước lên, dây buộc người này vào người kia.',
      },
      { exemplar: 'truong-tieu-hoc-go-lim', citation: 'Giữ lời hứa: không em nào ra khỏi lớp 5 mà chưa biết bơi.' },
      {
        exemplar: 'chi-bo-khu-9-phung-nguyen',
        citation: 'Mỗi kỳ sinh hoạt chỉ bàn một việc khó, và việc khó đầu tiên là chính mình.',
      },
      { exemplar: 'nguyen-thi-an', citation: 'Tìm lại bốn câu hát, và trao chúng cho hơn sáu mươi người.' },
      { exemplar: 'to-cham-soc-tai-nha-lam-thao', citation: 'Mang phòng khám đến bên giường người không đi được.' },
      { exemplar: 'le-xuan-yem-cheo-thuyen', citation: 'Một mái chèo, những chuyến đò trong ngày nước lớn.' },
    ],
    articles: [
      'vong-xe-dap-luc-nua-dem',
      'mot-ngay-o-vung-trung-du',
      'hoi-dap-ai-gioi-thieu-mot-guong-tot',
      'sau-dem-nuoc-len',
    ],
    programme: [
      {
        at: '2026-06-10T19:30',
        what: 'Chiếu phim “Một ngày ở vùng trung du” và hát Xoan của thiếu nhi',
        where: 'Sân đình, xã Phùng Nguyên',
      },
      {
        at: '2026-06-11T07:30',
        what: 'Gặp mặt các gương tiêu biểu xuất sắc của bốn xã',
        where: 'Hội trường xã Lâm Thao',
      },
      {
        at: '2026-06-11T09:30',
        what: 'Tọa đàm “Sau sáp nhập: giữ gì, bỏ gì, học gì của nhau”',
        where: 'Hội trường xã Lâm Thao',
      },
      {
        at: '2026-06-11T14:00',
        what: 'Thăm bể bơi Gò Lim, mỗi người một lần thử ném phao cứu hộ',
        where: 'Trường Tiểu học Gò Lim, xã Xuân Lũng',
      },
      { at: '2026-06-12T05:30', what: 'Đi bộ mười lăm phút cùng tuyến đường hoa', where: 'Xã Phùng Nguyên' },
    ],
    gallery: [
      {
        scene: 'dyke',
        variant: 0,
        alt: 'Tranh cắt giấy: con đê mùa hoa gạo, ruộng ngô một bên, sông một bên.',
        caption: 'Con đê sau mùa nước. Tranh minh họa.',
      },
      {
        scene: 'school',
        variant: 5,
        alt: 'Tranh cắt giấy: sân trường với hai cây phượng đỏ, học sinh chạy theo quả bóng.',
        caption: 'Sân trường tháng sáu. Tranh minh họa.',
      },
      {
        scene: 'clinic',
        variant: 1,
        alt: 'Tranh cắt giấy: trạm y tế mái xanh, những luống cây thuốc phía trước.',
        caption: 'Vườn thuốc của trạm y tế. Tranh minh họa.',
      },
      {
        scene: 'communal-house',
        variant: 8,
        alt: 'Tranh cắt giấy: sân đình dưới trăng, cửa đình sáng đèn.',
        caption: 'Đêm hát ở sân đình. Tranh minh họa.',
      },
      {
        scene: 'fishpond',
        variant: 1,
        alt: 'Tranh cắt giấy: hai máng nước giữa ao rộng, guồng quạt và lều trông ao.',
        caption: 'Ao cá nước chảy. Tranh minh họa.',
      },
    ],
    story: [
      { heading: 'Hai ngày, năm việc' },
      'Chương trình năm nay chia ra bốn xã, không dồn về một hội trường. Tối 10/6, trước khi chiếu phim, hai mươi em nhỏ trong câu lạc bộ của bà Nguyễn Thị An hát trọn quả cách có bốn câu vừa tìm lại. Em đứng đầu hàng nhầm nhịp một lần, dừng, xin lỗi rất to rồi hát lại từ đầu. Sân đình vỗ tay cho cả hai lần.',
      'Sáng 11/6, trong buổi gặp mặt, anh Bùi Tiến Lực mang theo đoạn dây thừng của đêm nước lên, dài mười một mét, còn nguyên những nút buộc. Đoạn dây được chuyền tay qua bốn hàng ghế. Thầy Đinh Công Thức cầm lâu nhất, rồi xin mượn cho giờ học cứu hộ của học trò.',
      { heading: 'Giữ gì, bỏ gì, học gì' },
      'Buổi tọa đàm có ba tờ giấy lớn dán trên tường. Tờ “giữ” kín chữ trước giờ giải lao: tiếng kẻng, sổ sáu cột, quầy lưu động, bữa cơm chung sau họp. Tờ “bỏ” ít hơn nhưng được bàn lâu hơn; dòng được gạch chân nhiều nhất là “báo cáo số người dự”. Tờ “học của nhau” biến thành một bảng hẹn: tổ chăm sóc tại nhà của chị Phạm Thị Thu Hòa có bảy nơi xin đến đi cùng một buổi.',
      { heading: 'Ném phao' },
      'Chiều 11/6, ông Hoàng Đức Thuận, bí thư chi bộ, ném phao ba lần đều trượt. Ông Lê Xuân Yêm, người chèo thuyền mùa lũ, ném một lần trúng. Em học sinh lớp bốn đứng trọng tài nghiêm nghị chấm: “Bác trước vội quá ạ.”',
      'Tập sau sẽ do xã Xuân Lũng chủ trì. Thư từ, chuyện kể, và cả những lời chê, xin gửi trước ngày 30/4/2027.',
    ],
  },
]
