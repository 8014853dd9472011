import type { Practice } from '../cast.ts'

export const practices: Practice[] = [
  {
    key: 'rau-an-toan-dong-set',
    title: 'Nhật ký đồng ruộng và chiếc tem trên mớ rau Đồng Sét',
    standfirst:
      'Bốn mươi hai hộ trồng rau ở Đồng Sét cùng ghi một cuốn sổ, cùng giữ một quy ước cách ly, và lần đầu tiên bán rau theo giá thỏa thuận trước khi gieo hạt.',
    unit: 'xa-phung-nguyen',
    sectors: ['agriculture'],
    state: 'published',
    publishedOn: '2025-09-16',
    cover: {
      scene: 'fields',
      variant: 1,
      alt: 'Tranh cắt giấy: những luống rau xanh chạy dài về phía chân đồi trong nắng sớm.',
      caption: 'Đồng rau buổi sớm. Tranh minh họa.',
    },
    people: [
      { name: 'Nguyễn Thị Soan', part: 'subject', age: 'adult' },
      { name: 'Cao Văn Thước', part: 'mentioned', age: 'adult' },
    ],
    exemplars: ['hop-tac-xa-rau-dong-set'],
    problem:
      'Rau Đồng Sét ngon nhưng bán như rau không tên. Mỗi nhà một lịch phun, không ai ghi chép, nên khi bếp ăn và trường học hỏi giấy tờ thì cả cánh đồng không có gì để đưa ra. Thương lái nắm điều đó và trả giá thấp hơn rau vùng khác từ một phần tư đến một phần ba.',
    steps: [
      {
        title: 'Vẽ lại cánh đồng',
        text: 'Chia 11,5 ha thành 9 ô theo mương nước, mỗi ô có một nhóm 4–6 hộ và một người giữ sổ do chính các hộ bầu ra.',
      },
      {
        title: 'Một cuốn sổ, sáu cột',
        text: 'Ngày, ruộng, việc làm, loại phân hoặc thuốc, lượng dùng, ngày được hái. Không thêm cột nào nữa, để người ít chữ cũng ghi được trong hai phút.',
      },
      {
        title: 'Cắm que màu',
        text: 'Ruộng vừa phun cắm que đỏ, ghi ngày được hái. Hết thời gian cách ly, người giữ sổ của nhóm đến đổi que xanh. Không có que xanh thì không ai mua.',
      },
      {
        title: 'Kiểm tra chéo',
        text: 'Mỗi tháng hai nhóm bốc thăm sang xem sổ và ruộng của nhau. Cán bộ khuyến nông lấy mẫu kiểm tra nhanh mỗi quý một lần.',
      },
      {
        title: 'Dán tem khi đã có sổ',
        text: 'Tem ghi ô ruộng, ngày hái và mã để tra lại trang sổ. Hộ nào thiếu sổ hai lần trong một vụ thì vụ đó không được nhận tem.',
      },
    ],
    conditions:
      'Ruộng liền thửa hoặc chung mương nước; có người giữ sổ được các hộ tin; ít nhất một đầu mối mua hàng chấp nhận ký trước; nước tưới được xét nghiệm hằng năm.',
    cost: 'Khoảng 38 triệu đồng cho năm đầu: xét nghiệm đất, nước 14 triệu; sổ, que, tem 9 triệu; nhà sơ chế tận dụng kho cũ, sửa hết 15 triệu. Từ năm thứ hai, mỗi hộ góp 250 nghìn đồng một năm.',
    figures: [
      { label: 'Hộ tham gia ghi nhật ký', before: 0, after: 42, unit: 'hộ' },
      { label: 'Giá bán bình quân', before: 6200, after: 9100, unit: 'đồng/kg' },
      { label: 'Lần phun thuốc mỗi vụ', before: 7, after: 3, unit: 'lần' },
      { label: 'Rau bán theo hợp đồng', before: 5, after: 64, unit: '%' },
      { label: 'Thu nhập từ một sào', before: 19.5, after: 31, unit: 'triệu đồng/năm' },
    ],
    economicEffect:
      'Mỗi sào thu thêm 11,5 triệu đồng một năm, chủ yếu nhờ giá ổn định và giảm hơn một nửa tiền thuốc. Sáu bếp ăn và hai trường học mua theo hợp đồng từng vụ.',
    socialEffect:
      'Vỏ thuốc không còn vứt ở bờ mương; người phun thuốc thuê giảm từ 11 người còn 3 người. Các nhóm giữ lệ đổi công khi có nhà ốm đau.',
    contact: 'Tổ khuyến nông cộng đồng xã Phùng Nguyên, qua Phòng Kinh tế của xã.',
    adopters: [
      { unit: 'xa-ban-nguyen', since: '2025-11-03', result: '17 hộ ở vùng bãi ghi sổ cho 4,2 ha ngô nếp và rau cải.' },
      {
        unit: 'xa-lam-thao',
        since: '2026-02-23',
        result: '12 hộ trồng hành lá dùng que màu; tem bắt đầu từ vụ đông 2026.',
      },
      {
        unit: 'xa-xuan-lung',
        since: '2026-05-11',
        result: 'Nhóm trồng bưởi và rau gia vị áp dụng sổ sáu cột, chưa dán tem.',
      },
    ],
    story: [
      'Bốn giờ rưỡi sáng, đèn đội đầu đã lấp ló khắp Đồng Sét. Bà Nguyễn Thị Soan cúi xuống nhổ một cây que sơn xanh ở đầu luống cải, lau bùn rồi cài vào quai nón. “Que này là giấy thông hành”, bà nói. “Chưa có nó thì rau đẹp mấy tôi cũng không cắt.”',
      'Ba năm trước, cánh đồng này không có que nào. Có hôm hai nhà cạnh nhau, một nhà hái rau, một nhà phun thuốc, gió tạt từ luống nọ sang luống kia. Không ai cố ý làm sai. Chỉ là không ai biết nhà bên hôm qua đã làm gì.',
      { heading: 'Bắt đầu từ một lô hàng bị trả lại' },
      'Tháng mười năm 2022, một bếp ăn trả về ba tạ rau muống vì không có giấy tờ. Rau nằm ở sân nhà kho đến chiều thì úa. Tối đó, tổ khuyến nông họp, không bàn xem lỗi tại ai mà hỏi một câu: muốn chứng minh rau mình sạch thì cần đưa ra cái gì? Ông Cao Văn Thước, người giữ sổ của ô số 4, đưa ra một cuốn vở học sinh kẻ sẵn mười bốn cột. Cả buổi tranh luận chỉ để gạch bớt cho còn sáu.',
      {
        quote: 'Mười bốn cột thì cán bộ thích, nhưng mẹ tôi không ghi được. Sáu cột thì mẹ tôi ghi được.',
        by: 'Ông Cao Văn Thước',
        role: 'người giữ sổ ô số 4',
      },
      'Vụ đầu chỉ mười ba hộ theo. Khó nhất không phải là ghi, mà là đợi: rau đến lứa, giá đang lên, que vẫn đỏ. Có hộ nhổ que ban đêm. Nhóm không phạt tiền, chỉ không nhận tem cho ruộng ấy, và công khai lý do trên tấm bảng ở nhà sơ chế. Sang vụ sau, chuyện đó không lặp lại.',
      { heading: 'Ai đến học cũng được xem cả trang ghi lỗi' },
      'Tấm bảng ấy bây giờ vẫn treo. Khi các xã khác đến thăm, tổ mở cả những trang sổ gạch xóa, kể cả vụ xuân 2024 mất trắng một ô cải vì xét nghiệm nước không đạt. Chính lần ấy các hộ mới quyết định góp tiền xét nghiệm hằng năm thay vì đợi hỗ trợ.',
      {
        list: [
          'Đừng bắt đầu từ tem. Bắt đầu từ sổ, khi sổ đều tay rồi hãy dán tem.',
          'Người giữ sổ phải là người cũng trồng rau, không phải người được cử đến.',
          'Ký với một bếp ăn nhỏ trước; đơn hàng lớn đến sớm quá sẽ làm vỡ quy ước.',
        ],
      },
      'Bà Soan năm nay sáu mươi tư tuổi. Cuốn sổ của bà có một cột chữ nghiêng hẳn sang trái, vì bà viết bằng tay trái từ ngày gãy cổ tay phải. Trang nào cũng đủ. Cuối vụ đông vừa rồi, một cô giáo phụ trách bếp bán trú tra mã trên bó cải rồi gọi về tổ, chỉ để hỏi ai là người viết nghiêng như thế. Bà kể lại chuyện ấy nhiều hơn kể chuyện giá rau.',
    ],
  },
  {
    key: 'to-cong-nghe-so-den-tung-nha',
    title: 'Đến từng nhà, chỉ một việc mỗi lần: cách làm của các tổ công nghệ số',
    standfirst:
      'Thay cho những buổi tập huấn đông người rồi quên, các tổ công nghệ số ở xã Bản Nguyên gõ cửa từng nhà, mỗi lần chỉ giúp xong đúng một việc mà chủ nhà đang cần.',
    unit: 'xa-ban-nguyen',
    sectors: ['information-communications', 'administrative-reform'],
    state: 'published',
    publishedOn: '2025-12-09',
    cover: {
      scene: 'village-road',
      variant: 2,
      alt: 'Tranh cắt giấy: con đường làng uốn quanh những mái nhà, hàng cau đứng bên lối vào.',
      caption: 'Đường làng xã Bản Nguyên. Tranh minh họa.',
    },
    people: [
      { name: 'Trần Quốc Doanh', part: 'subject', age: 'adult' },
      { name: 'Phùng Thị Lĩnh', part: 'mentioned', age: 'adult' },
    ],
    exemplars: ['to-cong-nghe-so-khu-15'],
    problem:
      'Trong sáu buổi tập huấn đầu năm 2025, hội trường lần nào cũng kín ghế, nhưng ba tháng sau chỉ 11% người dự tự nộp được một hồ sơ qua mạng. Người lớn tuổi ngại hỏi trước đám đông; người đi làm ca không đến được.',
    steps: [
      {
        title: 'Hỏi trước, đến sau',
        text: 'Mỗi tổ viên nhận 15–20 nhà gần mình, hỏi từng nhà đang cần việc gì: tra tiền điện, đặt lịch khám, nhận lương hưu qua tài khoản, gọi hình cho con.',
      },
      {
        title: 'Một lần, một việc',
        text: 'Không dạy ứng dụng; chỉ cùng làm cho xong một việc. Chủ nhà cầm máy, tổ viên không chạm vào màn hình.',
      },
      {
        title: 'Tấm thẻ treo cạnh tủ lạnh',
        text: 'Để lại một tấm thẻ chữ to có bốn bước của đúng việc vừa làm, và tên người có thể hỏi lại.',
      },
      {
        title: 'Quay lại sau bảy ngày',
        text: 'Nhờ chủ nhà tự làm lại từ đầu. Làm được thì đánh dấu; chưa được thì cùng tìm xem vướng ở bước nào và sửa tấm thẻ.',
      },
      {
        title: 'Luôn có câu cuối về an toàn',
        text: 'Buổi nào cũng kết thúc bằng một câu nhắc: không ai của Nhà nước hỏi mật khẩu hay mã gửi về máy qua điện thoại.',
      },
    ],
    conditions:
      'Mỗi khu có ít nhất ba tổ viên ở rải rác; một người trẻ và một người lớn tuổi trong tổ; nhà văn hóa khu có mạng để làm nơi hỏi lại vào tối thứ Tư.',
    cost: '21 triệu đồng cho cả xã trong một năm: in thẻ 6 triệu, mạng ở chín nhà văn hóa 15 triệu. Tổ viên không nhận thù lao; xã hỗ trợ gói dữ liệu di động.',
    figures: [
      { label: 'Người từ 60 tuổi tự tra được một thông tin cần dùng', before: 14, after: 58, unit: '%' },
      { label: 'Hồ sơ nộp qua mạng do dân tự làm', before: 11, after: 47, unit: '%' },
      { label: 'Hộ được đến nhà', before: 0, after: 2380, unit: 'hộ' },
      { label: 'Cuộc gọi lừa đảo được báo kịp thời', before: 2, after: 39, unit: 'cuộc/năm' },
    ],
    economicEffect:
      'Mỗi lần không phải ra trụ sở, một hộ ở xa tiết kiệm trung bình 90 phút và hơn 20 nghìn đồng tiền xăng; xã ước tính khoảng 5.600 lượt trong mười hai tháng.',
    socialEffect: 'Người già gọi hình được cho con cháu; 39 cuộc gọi lừa đảo được hỏi lại tổ viên trước khi mất tiền.',
    contact: 'Ban điều hành các tổ công nghệ số cộng đồng xã Bản Nguyên, tại Trung tâm Phục vụ hành chính công của xã.',
    adopters: [
      {
        unit: 'xa-phung-nguyen',
        since: '2026-01-12',
        result: '31 tổ áp dụng, thêm một việc: tra nhật ký của chiếc tem trên mớ rau.',
      },
      {
        unit: 'xa-lam-thao',
        since: '2026-03-02',
        result: 'Làm ở các khu đông công nhân vào tối Chủ nhật; 640 hộ sau năm tháng.',
      },
    ],
    story: [
      'Bà Phùng Thị Lĩnh, bảy mươi mốt tuổi, giữ trong ngăn kéo bốn tờ giấy chứng nhận đã dự tập huấn sử dụng điện thoại thông minh. Bà nói thẳng: “Tờ nào cũng đẹp mà tôi chưa bao giờ gọi được cho cháu ngoại.”',
      'Anh Trần Quốc Doanh, sửa xe ở đầu khu 7 và là tổ trưởng tổ công nghệ số, nghe câu ấy trong lúc vá cho bà chiếc săm. Tối hôm đó anh ghé nhà, không mang theo bài giảng nào. Hai bác cháu làm một việc: gọi hình. Mười bảy phút, phần lớn thời gian để tìm xem biểu tượng nào là cái máy quay.',
      { heading: 'Chủ nhà cầm máy' },
      'Quy ước đầu tiên của tổ ra đời từ buổi tối ấy. Tổ viên ngồi bên, tay để sau lưng. Nghe thì buồn cười, nhưng đó là điều khó nhất: người trẻ nào cũng muốn cầm lấy máy bấm hộ cho nhanh. Bấm hộ thì xong việc hôm nay, còn ngày mai chủ nhà lại bắt đầu từ con số không.',
      {
        quote: 'Tôi nói với các em trong tổ: mình đi vá săm thì được thay tay người ta, còn việc này thì không.',
        by: 'Anh Trần Quốc Doanh',
        role: 'tổ trưởng tổ công nghệ số khu 7',
      },
      'Tấm thẻ treo cạnh tủ lạnh cũng sửa nhiều lần. Bản đầu in chữ nhỏ, có hình chụp màn hình; vài tháng sau ứng dụng đổi giao diện, thẻ thành sai. Bản bây giờ chỉ có bốn dòng chữ to và một khoảng trống để chính chủ nhà vẽ lại cái biểu tượng mình phải bấm. Bà Lĩnh vẽ máy quay như con cá có mắt.',
      { heading: 'Những điều chưa làm được' },
      'Không phải nhà nào cũng mở cửa. Có hộ nghi tổ viên đi bán hàng; tổ phải nhờ trưởng khu đi cùng tuần đầu. Có bác làm được hôm trước, tuần sau quên sạch, tổ viên quay lại tới lần thứ năm. Sổ của tổ ghi rõ 212 hộ đã dừng vì không có điện thoại phù hợp, và kiến nghị xã giữ quầy nộp hồ sơ giấy cho những hộ ấy.',
      'Cuối năm, tổ bỏ luôn cách báo cáo bằng số người dự. Thay vào đó là một câu hỏi duy nhất, hỏi sau bảy ngày: bác tự làm lại được chưa? Tỷ lệ trả lời “được” của cả xã là 58% ở người từ sáu mươi tuổi. Con số ấy nhỏ hơn con số trong những báo cáo trước kia, nhưng là con số thật.',
    ],
  },
  {
    key: 'bep-khong-rac',
    title: 'Bếp không rác: một chiếc xô có nắp thay đổi cả con ngõ',
    standfirst:
      'Chi hội phụ nữ ở xã Lâm Thao biến rác bếp thành phân cho vườn nhà, bắt đầu từ một chiếc xô sơn cũ và một tháng cân rác từng ngày.',
    unit: 'xa-lam-thao',
    sectors: ['community-life', 'agriculture'],
    state: 'published',
    publishedOn: '2025-10-20',
    cover: {
      scene: 'orchard',
      variant: 3,
      alt: 'Tranh cắt giấy: vườn cây ăn quả sau nhà, những luống rau thơm sát bờ rào.',
      caption: 'Mảnh vườn sau bếp. Tranh minh họa.',
    },
    people: [{ name: 'Đỗ Thị Bích Ngà', part: 'subject', age: 'adult' }],
    exemplars: ['ha-thi-man'],
    problem:
      'Mỗi ngày một con ngõ 36 hộ ở khu 12 bỏ ra gần nửa tạ rác, quá nửa là vỏ rau, cơm thừa, lá cây. Xe gom hai ngày mới đến một lần; mùa hè, góc ngõ bốc mùi và chuột kéo về. Tiền thuê gom rác tăng từng năm.',
    steps: [
      {
        title: 'Cân trước khi nói',
        text: 'Ba mươi ngày đầu chỉ cân. Mỗi nhà một cân treo, ghi hai con số: rác bếp và rác khác. Không khuyên ai làm gì.',
      },
      {
        title: 'Xô hai đáy',
        text: 'Xô sơn cũ có nắp, khoan lỗ, lót vỉ; nước rỉ chảy xuống đáy để pha loãng tưới cây. Mỗi nhà hai xô, dùng luân phiên.',
      },
      {
        title: 'Một nắm men, một lớp lá khô',
        text: 'Cứ một lớp rác bếp rắc một nắm cám trộn men vi sinh và phủ một lớp lá khô băm. Đầy xô thì đậy kín 25–30 ngày.',
      },
      {
        title: 'Nhà không có vườn thì gửi',
        text: 'Bốn hố ủ chung ở góc nhà văn hóa; phân chín chia cho bồn hoa của khu và những nhà trồng rau.',
      },
      {
        title: 'Chủ nhật đổi đồ',
        text: 'Chai, giấy, sắt vụn gom về một chỗ mỗi sáng Chủ nhật đầu tháng, bán lấy tiền mua men và giúp học sinh khó khăn.',
      },
    ],
    conditions:
      'Nguồn cám và men ổn định; một nhóm năm, sáu người sẵn sàng đến xem xô của hàng xóm khi xô bị hỏng; chỗ ủ chung có mái che.',
    cost: 'Khoảng 60 nghìn đồng một hộ cho hai xô tận dụng và một kg men dùng trong ba tháng; hố ủ chung hết 4,8 triệu đồng.',
    figures: [
      { label: 'Rác đưa ra xe gom', before: 47, after: 19, unit: 'kg/ngày' },
      { label: 'Hộ ủ rác tại nhà', before: 2, after: 33, unit: 'hộ' },
      { label: 'Chuyến xe gom mỗi tuần', before: 4, after: 2, unit: 'chuyến' },
      { label: 'Phân hữu cơ dùng lại', before: 0, after: 6.4, unit: 'tấn/năm' },
    ],
    economicEffect:
      'Giảm hai chuyến xe mỗi tuần, tiết kiệm khoảng 1,1 triệu đồng một tháng cho cả ngõ; mỗi nhà có vườn bớt được 15–20 kg phân mua một năm.',
    socialEffect:
      'Góc ngõ đổ rác ngày trước nay là bồn hoa mười giờ. Tiền bán đồ cũ đủ mua hai chiếc xe đạp và sách vở cho bốn em học sinh trong năm 2025.',
    contact: 'Hội Liên hiệp Phụ nữ xã Lâm Thao.',
    adopters: [
      { unit: 'xa-xuan-lung', since: '2026-03-08', result: '58 hộ ở ba khu; dùng vỏ trấu thay lá khô vào mùa mưa.' },
      {
        unit: 'xa-ban-nguyen',
        since: '2026-04-19',
        result: '24 hộ; nước rỉ pha loãng dùng cho giàn hoa dọc đường đê.',
      },
      {
        unit: 'xa-phung-nguyen',
        since: '2026-06-05',
        result: 'Bếp bán trú của hai trường mầm non ủ 9 kg rác mỗi ngày.',
      },
    ],
    story: [
      'Mẻ phân đầu tiên của ngõ hỏng. Chị Đỗ Thị Bích Ngà, chi hội trưởng phụ nữ khu 12, mở nắp xô trước mặt bảy người hàng xóm mà chị vừa thuyết phục suốt hai tuần, và cả bảy người lùi lại một bước. Dòi.',
      'Chị Ngà kể chuyện ấy đầu tiên với bất cứ ai đến học. “Nếu chị mà giấu chuyện cái xô hỏng, thì em về làm hỏng, em sẽ nghĩ là tại em. Không phải. Là tại thiếu lá khô.”',
      { heading: 'Một tháng chỉ cân' },
      'Trước khi có xô là một tháng cân. Ba mươi sáu nhà trong ngõ được phát cân treo và một tờ giấy kẻ ô. Không khẩu hiệu, không chỉ tiêu. Nhiều người tưởng chi hội làm cho có số liệu báo cáo. Nhưng cân đến ngày thứ mười thì người ta bắt đầu so với nhà bên, đến ngày thứ hai mươi thì bắt đầu hỏi: sao nhà bốn người lại nhiều rác hơn nhà bảy người?',
      {
        quote:
          'Chẳng ai bảo tôi mua ít rau đi. Tự tôi thấy mình mua thừa, vì sáng nào cũng phải viết con số ấy ra giấy.',
        by: 'Một chủ hộ trong ngõ',
      },
      'Con số của cả ngõ là 47 kg một ngày, trong đó 29 kg là thứ có thể ủ. Khi con số ấy được viết lên bảng ở nhà văn hóa, chi hội mới đưa chiếc xô ra.',
      { heading: 'Người đi xem xô' },
      'Điều giữ cho việc này sống không phải là chiếc xô mà là sáu người “đi xem xô”. Họ đều là người từng làm hỏng ít nhất một mẻ. Nhà nào nhắn “xô tôi có mùi”, trong ngày sẽ có người đến, mở ra, cùng trộn thêm lá. Ba tháng đầu, họ đi 94 lượt; quý gần nhất chỉ còn 7 lượt.',
      'Mùa mưa là lúc khó. Lá ướt, xô úng, nước rỉ nhiều. Năm nay các chị trữ lá bàng và vỏ trấu từ tháng ba, chất trong bao dứa ở hiên nhà văn hóa. Những gia đình không có vườn mang xô đầy đến bốn hố ủ chung, đổi lấy một gói hạt mùi hoặc hạt cải.',
      'Góc ngõ trước kia đổ rác giờ trồng hoa mười giờ. Đúng mười giờ sáng, hoa nở đỏ cả vạt, và xe gom rác đi qua không phải dừng lại.',
    ],
  },
  {
    key: 'nuoi-ca-song-trong-ao',
    title: 'Làm một con sông trong ao: nuôi cá nước chảy ở vùng trũng',
    standfirst:
      'Những vùng chiêm trũng vốn chỉ quen một lúa một cá nay có mười một hệ thống nuôi “sông trong ao”: cá bơi ngược dòng cả ngày, chất thải được hút lên làm phân cho vườn.',
    unit: 'xa-ban-nguyen',
    sectors: ['agriculture', 'science-technology'],
    state: 'published',
    publishedOn: '2026-01-19',
    cover: {
      scene: 'fishpond',
      variant: 1,
      alt: 'Tranh cắt giấy: mặt ao rộng có hai máng nước dài, guồng quạt nước và lũy tre bên bờ.',
      caption: 'Ao cá vùng trũng. Tranh minh họa.',
    },
    people: [
      { name: 'Lương Văn Hạo', part: 'subject', age: 'adult' },
      { name: 'Chử Thị Mai Hiên', part: 'mentioned', age: 'adult' },
    ],
    exemplars: ['ho-ong-bui-van-khai'],
    problem:
      'Ao lâu năm bùn dày, đến tháng năm, tháng sáu nước thiếu ô-xy, cá nổi đầu rồi chết trắng. Thay nước thì đổ bùn sang mương chung của cánh đồng, sinh mất lòng giữa các hộ. Nuôi thưa thì không đủ tiền công.',
    steps: [
      {
        title: 'Đo ao trong một tuần',
        text: 'Đo độ sâu, độ trong và ô-xy lúc 5 giờ sáng, 14 giờ; ao nông dưới 1,8 m thì nạo vét trước, không làm vội.',
      },
      {
        title: 'Xây hai máng chảy',
        text: 'Máng bê tông 5 m × 25 m, sâu 2,2 m, chiếm chưa tới 3% mặt ao; cá chỉ nuôi trong máng, phần ao còn lại để làm sạch nước.',
      },
      {
        title: 'Đẩy nước liên tục',
        text: 'Máy thổi khí ở đầu máng tạo dòng chảy; có máy phát dự phòng tự nổ khi mất điện quá một phút.',
      },
      {
        title: 'Hút đáy ngày hai lần',
        text: 'Chất thải lắng ở cuối máng được hút lên bể, ủ 45 ngày, bán hoặc bón cho vườn chuối, vườn bưởi.',
      },
      {
        title: 'Thả bèo và cá mè ở phần ao trống',
        text: 'Bèo tây trong khung tre và cá mè, cá trôi ăn lọc giúp nước quay vòng; mỗi tuần vớt bớt một phần ba bèo.',
      },
    ],
    conditions:
      'Mặt ao từ 5.000 m² trở lên; điện ba pha hoặc đường điện đủ tải; máy phát dự phòng bắt buộc; mỗi nhóm ba, bốn hộ chung một bộ đo nước.',
    cost: '310–360 triệu đồng cho hai máng và thiết bị; thu hồi vốn sau 5–6 lứa. Quỹ hỗ trợ nông dân cho vay một phần ba, các hộ trong nhóm bảo lãnh cho nhau.',
    figures: [
      { label: 'Sản lượng cá thương phẩm', before: 5.2, after: 14.6, unit: 'tấn/ha/năm' },
      { label: 'Cá hao hụt mỗi lứa', before: 22, after: 6, unit: '%' },
      { label: 'Nước phải thay trong một lứa', before: 4, after: 0, unit: 'lần' },
      { label: 'Thức ăn cho một kg cá', before: 1.9, after: 1.5, unit: 'kg' },
      { label: 'Lợi nhuận', before: 78, after: 214, unit: 'triệu đồng/ha/năm' },
    ],
    economicEffect:
      'Sau ba năm, mười một hệ thống cho lãi bình quân 214 triệu đồng một ha. Cá chắc thịt, ít mùi bùn nên bán được cho nhà hàng với giá cao hơn 4–6 nghìn đồng một kg.',
    socialEffect:
      'Hết cảnh xả ao sang mương chung; 19 lao động có việc quanh năm. Các hộ chung một nhóm trực điện, nhà này báo nhà kia lúc nửa đêm.',
    contact: 'Hội Nông dân xã Bản Nguyên; Hợp tác xã thủy sản vùng trũng.',
    adopters: [
      {
        unit: 'xa-phung-nguyen',
        since: '2026-03-16',
        result: 'Hai hộ ở Tứ Xã cũ chung một hệ thống, lứa đầu hao hụt 9%.',
      },
      { unit: 'xa-lam-thao', since: '2026-08-10', result: 'Một hộ cải tạo ao gạch cũ, đang chạy thử một máng.' },
    ],
    story: [
      'Nước trong ao đứng yên, cá thì không. Đứng trên thành máng, người ta thấy hàng nghìn con chép và trắm quay đầu về một phía, vây rung, bơi mãi mà vẫn ở nguyên một chỗ. Ông Lương Văn Hạo thả xuống một nắm cám, dòng nước cuốn đi chưa đầy hai mét đã hết.',
      '“Cá trong ao ngày trước giống ông già ngồi ghế tựa”, ông Hạo bảo. “Cá này giống vận động viên. Ăn bao nhiêu thành thịt bấy nhiêu.”',
      { heading: 'Đêm mất điện' },
      'Ông Hạo không bắt đầu bằng thành công. Đêm 12/6/2023, sét đánh vào trạm, cả khu mất điện bốn mươi phút. Máng đầu tiên của ông, xây được năm tháng, có máy phát nhưng phải nổ bằng tay, mà ông thì đang ở đám giỗ bên Cao Xá. Khi chạy về, cá đã nổi kín mặt nước. Mất gần hai tấn.',
      'Sáng hôm sau, chị Chử Thị Mai Hiên, kỹ sư thủy sản, đến cùng ông vớt cá. Chị không nói nhiều, chỉ vẽ lên nắp thùng xốp một sơ đồ: cảm biến, bộ chuyển nguồn, còi. Bộ ấy giá mười bốn triệu đồng, bằng một phần tám số cá vừa mất. Từ đó “máy phát tự nổ” đứng đầu danh sách điều kiện; nhà nào chưa có thì nhóm không nhận bảo lãnh vay.',
      {
        quote: 'Công nghệ này không khó. Khó là chấp nhận rằng nó không được phép nghỉ, kể cả bốn mươi phút.',
        by: 'Chị Chử Thị Mai Hiên',
        role: 'kỹ sư thủy sản',
      },
      { heading: 'Bùn thành tiền' },
      'Điều các hộ không ngờ lại nằm ở cuối máng. Mỗi ngày hai lần, máy hút lên vài trăm lít nước đặc màu nâu. Ban đầu đó là của nợ, không biết đổ đâu. Ủ bốn mươi lăm ngày với rơm và trấu, nó thành thứ phân mà mấy nhà trồng chuối, trồng bưởi bên kia đường đặt mua trước cả lứa. Một hệ thống hai máng cho chừng mười hai tấn phân một năm.',
      'Mùa hè 2025 nắng gắt, mấy ao quanh vùng phải chạy quạt suốt đêm. Nhóm của ông Hạo họp, đặt lịch trực: mỗi hộ một đêm, đi một vòng quanh mười một hệ thống bằng xe đạp, ghi ô-xy vào một quyển sổ chung. Quyển sổ ấy đã dày hơn ba trăm trang.',
      { heading: 'Lời khuyên cho người đến sau' },
      {
        ordered: true,
        list: [
          'Ao dưới nửa héc-ta thì đừng làm; chung với hàng xóm thì được.',
          'Mua máy phát và cảm biến trước khi mua cá giống.',
          'Lứa đầu chỉ thả một máng, dù ai bảo thả cả hai.',
        ],
      },
      'Nhiều đoàn đến xem xong hỏi ngay giá cá. Ông Hạo thường dẫn họ ra cuối máng trước, chỗ ống hút bùn. Ông bảo ai chịu đứng ở đó mười phút thì nhà ấy làm được.',
    ],
  },
  {
    key: 'tuyen-duong-hoa-tu-quan',
    title: 'Tuyến đường hoa tự quản: mỗi nhà giữ mười hai mét',
    standfirst:
      'Không trồng đồng loạt rồi bỏ mặc, các khu ở Sơn Vi cũ chia con đường thành từng đoạn mười hai mét, mỗi đoạn có tên một gia đình và một loài hoa do chính họ chọn.',
    unit: 'xa-phung-nguyen',
    sectors: ['community-life', 'culture-arts-sport'],
    state: 'published',
    publishedOn: '2026-03-24',
    cover: {
      scene: 'village-road',
      variant: 5,
      alt: 'Tranh cắt giấy: đường làng hai bên rực hoa, mái ngói đỏ nối nhau dưới nắng xuân.',
      caption: 'Đường hoa vào khu dân cư. Tranh minh họa.',
    },
    people: [{ name: 'Khuất Văn Thiệp', part: 'subject', age: 'adult' }],
    exemplars: ['ho-ong-an-nha-tro-bang-lang'],
    problem:
      'Năm 2023, đoàn thể trồng 1,8 km hoa trong một ngày Chủ nhật; bốn tháng sau còn sống chưa đến ba phần mười. Hoa là việc chung nên không là việc của ai. Lề đường trở lại thành chỗ để gạch, phơi rơm và đổ rác.',
    steps: [
      {
        title: 'Đi bộ cả tuyến',
        text: 'Trưởng khu và đại diện các hộ đi bộ hết con đường, ghi từng mét: chỗ nào có nước, chỗ nào trâu bò qua, nhà nào có người ở nhà ban ngày.',
      },
      {
        title: 'Chia đoạn, gắn tên',
        text: 'Mỗi đoạn khoảng 12 m trước cửa, gắn một tấm biển gỗ nhỏ ghi tên gia đình. Đoạn không có nhà giao cho chi hội hoặc lớp học.',
      },
      {
        title: 'Tự chọn loài hoa',
        text: 'Vườn ươm của khu chuẩn bị bảy loài dễ sống. Nhà nào thích gì trồng nấy, chỉ cần thấp hơn 60 cm ở chỗ ngã rẽ để không che tầm mắt.',
      },
      {
        title: 'Quy ước mười lăm phút',
        text: 'Sáng thứ Bảy, sau một hồi loa, cả tuyến cùng ra tưới, nhổ cỏ, nhặt rác trong mười lăm phút. Nhà bận thì báo nhà bên.',
      },
      {
        title: 'Bình chọn cuối mùa',
        text: 'Người qua đường bỏ hạt đậu vào ống tre trước đoạn mình thích. Giải thưởng là cây giống cho mùa sau.',
      },
    ],
    conditions:
      'Lề đường rộng từ 60 cm, đã rõ mốc giới; có vòi hoặc bể nước cách nhau không quá 150 m; được sự đồng ý của từng hộ trước khi gắn tên.',
    cost: '27 triệu đồng cho 2,4 km: gạch viền tận dụng, cây giống từ vườn ươm của khu, biển gỗ do một xưởng mộc trong xã làm tặng.',
    figures: [
      { label: 'Hoa còn sống sau sáu tháng', before: 28, after: 91, unit: '%' },
      { label: 'Chiều dài đường hoa', before: 0.5, after: 6.8, unit: 'km' },
      { label: 'Điểm đổ rác tự phát', before: 9, after: 1, unit: 'điểm' },
      { label: 'Hộ nhận đoạn', before: 0, after: 473, unit: 'hộ' },
    ],
    economicEffect:
      'Chi phí duy trì giảm từ 46 triệu đồng một năm xuống 11 triệu đồng, phần lớn là tiền hạt giống và nước.',
    socialEffect:
      'Sáng thứ Bảy thành buổi gặp mặt của cả khu; người mới về ở nhận đoạn hoa là biết tên hàng xóm. Va chạm giao thông ở ba ngã rẽ giảm vì lề đường thông thoáng.',
    contact: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Phùng Nguyên.',
    adopters: [
      {
        unit: 'xa-xuan-lung',
        since: '2026-04-30',
        result: '1,1 km đường lên đồi chè; giao đoạn vắng cho học sinh hai lớp.',
      },
      {
        unit: 'xa-ban-nguyen',
        since: '2026-05-19',
        result: '900 m dọc đê, chỉ trồng phía đồng theo quy định bảo vệ đê.',
      },
      { unit: 'xa-lam-thao', since: '2026-09-05', result: 'Hai ngõ gần khu công nhân, nhà trọ cũng nhận đoạn.' },
    ],
    story: [
      'Tấm biển gỗ dài bằng bàn tay, khắc bốn chữ: “Nhà ông Thiệp trông”. Không có logo, không có tên dự án. Ông Khuất Văn Thiệp, cựu giáo viên dạy Sinh học, là người nghĩ ra nó sau khi đếm từng gốc hoa chết trong mùa khô năm 2023.',
      'Ông đếm thật. Quyển sổ của ông ghi 5.214 gốc cúc, sao nháy, mười giờ trồng ngày 26/3; đến 30/7 còn 1.460 gốc. “Tôi cộng xem chỗ nào sống”, ông kể. “Chỗ nào sống cũng đều ở trước cửa một nhà có người hay ra đứng hóng mát.”',
      { heading: 'Hoa cần người nhìn' },
      'Từ phép đếm ấy, cuộc họp khu bỏ hẳn cách ra quân trồng một ngày. Con đường được chia đoạn, và điều được bàn lâu nhất là chữ trên tấm biển. Có người đề nghị “Đoạn đường tự quản số 17”. Ông Thiệp lắc đầu: số 17 thì không ai thương, nhà ông Sử, nhà bà Nhạn thì người ta thương.',
      'Gia đình nào không muốn gắn tên thì không gắn, chỉ đặt một viên gạch sơn trắng. Trong 473 hộ nhận đoạn có 38 hộ chọn như vậy, và hoa ở đó vẫn tốt.',
      {
        quote: 'Chia đường không phải để ai cũng có phần việc. Chia để ai cũng có phần đẹp.',
        by: 'Ông Khuất Văn Thiệp',
        role: 'người giữ vườn ươm của khu',
      },
      { heading: 'Bảy loài, một luật' },
      'Vườn ươm nằm sau nhà văn hóa, có bảy loài: cúc vạn thọ, sao nháy, mười giờ, dừa cạn, chiều tím, mào gà và cỏ lạc. Luật duy nhất là chiều cao ở ngã rẽ. Luật này có từ sau một cú va giữa xe máy và xe đạp ở khúc cua có bụi hoa cao quá đầu gối. Không ai bị nặng, nhưng ngay tối đó cả đoạn được thay bằng cỏ lạc.',
      'Sáng thứ Bảy, loa phát một đoạn nhạc ngắn lúc sáu giờ mười lăm. Mười lăm phút sau, đường đã ướt và sạch. Bọn trẻ đi sau cùng với xô hạt đậu, vì cuối mùa chúng được giao việc đếm phiếu trong ống tre.',
      'Đoạn thắng mùa xuân này thuộc về một gia đình công nhân thuê trọ, mới về được bảy tháng. Họ trồng toàn hoa mười giờ, trông giản dị nhất tuyến. Khi hỏi vì sao bỏ hạt đậu cho họ, nhiều người trả lời giống nhau: vì lần nào đi qua cũng thấy có người đứng đó.',
    ],
  },
  {
    key: 'mot-cua-khong-cho',
    title: 'Một cửa không chờ: xếp lại quầy theo việc của dân',
    standfirst:
      'Sau ngày sáp nhập, Trung tâm Phục vụ hành chính công xã Lâm Thao đón lượng người gấp ba. Thay vì xin thêm ghế chờ, họ tìm cách để người dân không phải ngồi.',
    unit: 'xa-lam-thao',
    sectors: ['administrative-reform'],
    state: 'published',
    publishedOn: '2026-05-12',
    cover: {
      scene: 'office',
      variant: 2,
      alt: 'Tranh cắt giấy: trụ sở hai tầng có hàng cây phía trước, sân rộng và lá cờ trên cột.',
      caption: 'Trụ sở xã. Tranh minh họa.',
    },
    people: [
      { name: 'Tạ Thị Khánh Hằng', part: 'subject', age: 'adult' },
      { name: 'Ngô Văn Bường', part: 'mentioned', age: 'adult' },
    ],
    exemplars: ['phung-hai-yen'],
    problem:
      'Tháng 7/2025, mỗi ngày gần 260 lượt người đến, sáng thứ Hai có người đợi ba giờ rưỡi. Quá nửa số lượt không phải để nộp hồ sơ mà để hỏi, bổ sung giấy tờ còn thiếu hoặc lấy kết quả; tất cả đứng chung một hàng.',
    steps: [
      {
        title: 'Ghi lý do đến trong mười ngày',
        text: 'Một cán bộ đứng ở cửa, hỏi đúng một câu và đánh dấu: hỏi, nộp, bổ sung, lấy kết quả. Bảng đếm này quyết định mọi thay đổi sau đó.',
      },
      {
        title: 'Bàn “xem giấy trước” ở cửa',
        text: 'Xem giấy tờ trước khi lấy số. Thiếu gì viết vào một phiếu chữ to, đánh dấu thứ có thể gửi sau qua mạng.',
      },
      {
        title: 'Tách ba hàng',
        text: 'Quầy nhanh dưới năm phút; quầy hồ sơ; ô lấy kết quả mở cả giờ nghỉ trưa và sáng thứ Bảy.',
      },
      {
        title: 'Hẹn theo khung nửa giờ',
        text: 'Việc đất đai, cấp đổi giấy chứng nhận hẹn trước qua điện thoại hoặc qua trưởng khu; giữ 40% số lượt cho người không hẹn.',
      },
      {
        title: 'Quầy lưu động',
        text: 'Thứ Ba ở Thạch Sơn cũ, thứ Năm ở Hùng Sơn cũ, ngay tại trụ sở trước đây, cho người già và người ở xa.',
      },
    ],
    conditions:
      'Lãnh đạo chịu cho đo thời gian chờ và công khai; mỗi quầy làm được ít nhất hai nhóm việc; có người thay khi nghỉ trưa.',
    cost: 'Dưới 30 triệu đồng: biển chữ to, hai máy quét, một ô cửa mở ra hành lang. Không tăng biên chế.',
    figures: [
      { label: 'Thời gian chờ trung vị', before: 74, after: 9, unit: 'phút' },
      { label: 'Lượt phải đến lần thứ hai', before: 46, after: 12, unit: '%' },
      { label: 'Hồ sơ trả trước hạn', before: 61, after: 94, unit: '%' },
      { label: 'Người được phục vụ ở quầy lưu động', before: 0, after: 85, unit: 'lượt/tuần' },
      { label: 'Ý kiến hài lòng', before: 71, after: 96, unit: '%' },
    ],
    economicEffect:
      'Ước tính mỗi tháng người dân bớt được khoảng 5.800 giờ ngồi chờ; chi phí đi lại giảm nhờ 34% số việc không phải đến lần thứ hai.',
    socialEffect:
      'Hàng ghế chờ được dỡ một nửa để làm góc đọc và chỗ cho trẻ em. Bảng thời gian chờ treo ở cửa, cập nhật mỗi sáng.',
    contact: 'Trung tâm Phục vụ hành chính công xã Lâm Thao, bàn “xem giấy trước”.',
    adopters: [
      {
        unit: 'xa-phung-nguyen',
        since: '2026-07-01',
        result: 'Tách ba hàng; thời gian chờ từ 52 còn 14 phút sau hai tháng.',
      },
      {
        unit: 'xa-xuan-lung',
        since: '2026-08-17',
        result: 'Bàn “xem giấy trước” do đoàn viên và cán bộ hưu trí luân phiên ngồi.',
      },
    ],
    story: [
      'Ông Ngô Văn Bường đi sáu cây số từ Thạch Sơn cũ xuống để xin một bản sao giấy khai sinh cho cháu. Ông đến lúc bảy giờ kém mười, lấy số 31. Mười một giờ kém năm, đến lượt, cán bộ xem giấy rồi nói thiếu một tờ. Đó là ngày 14/7/2025, hai tuần sau khi ba đơn vị nhập làm một.',
      'Ông Bường không giận. Ông chỉ nói một câu mà chị Tạ Thị Khánh Hằng, người ngồi ở quầy, nhớ mãi: “Giá có ai nói với tôi từ lúc bảy giờ.”',
      { heading: 'Người đứng ở cửa' },
      'Chị Hằng xin phép rời quầy mười ngày để ra đứng ở cửa. Ai vào chị cũng hỏi: hôm nay bác đến để làm gì? Rồi gạch một vạch. Hết mười ngày, 2.431 vạch: hỏi 702, bổ sung 411, lấy kết quả 388, còn lại mới là nộp. Hơn sáu mươi phần trăm người ngồi trong phòng không cần ngồi.',
      {
        quote: 'Chúng tôi cứ nghĩ mình thiếu người. Hóa ra mình thiếu một câu hỏi ở cửa.',
        by: 'Chị Tạ Thị Khánh Hằng',
        role: 'công chức Trung tâm Phục vụ hành chính công',
      },
      'Chiếc bàn “xem giấy trước” kê ngay dưới mái hiên, bên gốc bàng. Đây là chỗ ngồi không ai muốn nhận, vì phải nghe nhiều và ít khi được cảm ơn. Trung tâm đặt lệ: mọi người luân phiên, kể cả giám đốc. Sáng thứ Hai đông nhất là phần của giám đốc.',
      { heading: 'Treo con số xấu lên' },
      'Bảng thời gian chờ treo ngày 01/9/2025 với con số 74 phút. Có ý kiến đề nghị đợi đẹp hơn hãy treo. Họ vẫn treo. Ba tháng sau con số còn 31; đến tháng tư năm nay là 9. Những tuần con số tăng, như dịp cấp đổi giấy tờ sau Tết, bảng cũng ghi lý do và ngày dự kiến trở lại bình thường.',
      'Không phải cách nào cũng được. Tin nhắn nhắc lịch hẹn thử hai tháng rồi bỏ, vì người lớn tuổi tưởng là tin lừa đảo; thay bằng gọi qua trưởng khu. Quầy lưu động lúc đầu mở cả tuần, vắng; dồn vào hai buổi thì đủ việc.',
      'Tháng trước ông Bường lại xuống, lần này lấy kết quả đất đai. Ông đứng ở ô cửa hành lang đúng hai phút, ký sổ, rồi đi ngược vào bàn dưới gốc bàng. Chị Hằng không ngồi đó hôm ấy. Ông để lại một túi khế.',
    ],
  },
  {
    key: 'thu-vien-duoi-goc-da',
    title: 'Thư viện dưới gốc đa: cho mượn không cần thẻ',
    standfirst:
      'Một tủ sách ở gốc đa đầu làng, không khóa, không thẻ, không người trông; sau bốn năm, số sách trong tủ nhiều hơn ngày đầu gấp năm lần.',
    unit: 'xa-xuan-lung',
    sectors: ['education', 'culture-arts-sport'],
    state: 'published',
    publishedOn: '2026-04-21',
    cover: {
      scene: 'library',
      variant: 1,
      alt: 'Tranh cắt giấy: cây đa lớn tỏa bóng xuống tủ sách gỗ và những chiếc ghế dài.',
      caption: 'Tủ sách dưới gốc đa. Tranh minh họa.',
    },
    people: [{ name: 'Hán Thị Uyên', part: 'subject', age: 'adult' }],
    exemplars: ['tran-ngoc-anh'],
    problem:
      'Thư viện xã mở giờ hành chính, đúng lúc người lớn đi làm, trẻ con đi học. Sổ mượn năm 2021 ghi 63 lượt trong mười hai tháng. Sách đẹp nhất nằm trong tủ kính khóa vì sợ mất.',
    steps: [
      {
        title: 'Mang sách ra chỗ có người',
        text: 'Gốc đa là nơi trẻ đợi xe, người già ngồi mát, thợ nghỉ trưa. Tủ đặt ở đó, có mái, kê cao, cửa kính đẩy không khóa.',
      },
      {
        title: 'Lấy một, ghi một',
        text: 'Một quyển vở và cây bút buộc dây. Ai mượn tự ghi tên sách và ngày; không ghi tên người cũng được.',
      },
      {
        title: 'Đúng ba mươi cuốn mỗi tuần',
        text: 'Thứ Bảy thay một phần ba số sách. Tủ không nhồi nhiều; ít mà mới thì người ta ghé.',
      },
      {
        title: 'Bệnh viện sách',
        text: 'Sách rách do một nhóm cụ ông, cụ bà dán lại chiều thứ Năm, trang cuối ghi “đã chữa” và ngày.',
      },
      {
        title: 'Chiều kể chuyện',
        text: 'Chiều thứ Tư, một người trong làng kể hoặc đọc hai mươi phút; không bắt ai phát biểu cảm nghĩ.',
      },
    ],
    conditions:
      'Một nơi có bóng mát và người qua lại; mái che chắc; nguồn sách luân chuyển từ thư viện trường và xã; chấp nhận mất một phần mười số sách.',
    cost: '12 triệu đồng cho tủ, mái và bốn ghế dài, do hai dòng họ và hội cựu học sinh góp; mỗi năm khoảng 3 triệu đồng mua sách mới.',
    figures: [
      { label: 'Lượt mượn', before: 63, after: 4120, unit: 'lượt/năm' },
      { label: 'Số sách lưu chuyển', before: 310, after: 1640, unit: 'cuốn' },
      { label: 'Sách không trở lại', after: 7, unit: '%' },
      { label: 'Buổi kể chuyện', before: 0, after: 46, unit: 'buổi/năm' },
    ],
    economicEffect: 'Chi phí cho mỗi lượt mượn giảm từ 48 nghìn đồng xuống dưới 2 nghìn đồng.',
    socialEffect:
      'Trẻ đợi xe đọc sách thay cho xem điện thoại; nhóm dán sách gồm mười một cụ có một việc để gặp nhau. Bốn nhà trong làng đặt tủ nhỏ trước cửa.',
    contact: 'Thư viện xã Xuân Lũng; nhóm “bệnh viện sách” chiều thứ Năm.',
    adopters: [
      { unit: 'xa-phung-nguyen', since: '2026-05-30', result: 'Ba tủ: nhà văn hóa, bến xe buýt, cổng chợ.' },
      { unit: 'xa-lam-thao', since: '2026-06-01', result: 'Một tủ trong khu nhà trọ công nhân, thêm sách học nghề.' },
      { unit: 'xa-ban-nguyen', since: '2026-09-12', result: 'Tủ dưới gốc gạo bên đê, mùa lũ chuyển vào điếm canh.' },
    ],
    story: [
      'Cuốn sách đầu tiên biến mất sau hai tiếng. Đó là một cuốn truyện tranh về khủng long, và cô Hán Thị Uyên, nhân viên thư viện trường tiểu học, đã tự dặn mình đừng đi tìm.',
      'Mười ba ngày sau nó trở lại, thêm một cuốn nữa: quyển dạy ghép cành đã quăn mép, bên trong kẹp mảnh giấy “đổi cho trẻ con đọc thêm”. Không ai biết người gửi là ai. Cô Uyên nói, từ hôm đó cô thôi đếm sách mất và bắt đầu đếm sách đến.',
      { heading: 'Ra khỏi tủ kính' },
      'Ý định mang sách ra gốc đa lúc đầu không được ủng hộ. Mưa, nắng, trâu bò, trẻ nghịch: lý do nào cũng đúng. Cô Uyên xin thử một mùa hè, với ba mươi cuốn sách vốn đã chuẩn bị thanh lý. “Mất cả ba mươi thì cũng chỉ là thanh lý sớm ba tháng.”',
      'Hết mùa hè, mất bốn cuốn, thêm hai mươi hai. Chiếc tủ tạm bằng ván thông được thay bằng tủ gỗ mít có mái ngói, do hai dòng họ trong làng góp tiền. Khi làm mái, thợ mộc đề nghị lắp khóa; cuộc họp làng biểu quyết bằng giơ tay, và không có cái khóa nào.',
      {
        quote: 'Một cái tủ không khóa dạy người ta nhiều hơn mấy cuốn sách trong đó.',
        by: 'Cô Hán Thị Uyên',
        role: 'nhân viên thư viện trường tiểu học',
      },
      { heading: 'Bệnh viện sách' },
      'Chiều thứ Năm, trên chiếc chiếu trải dưới gốc đa, mười một cụ ngồi thành vòng. Có hồ nếp, giấy dó, kéo, chỉ. Một cụ từng là thợ đóng sổ ở xí nghiệp dạy cách khâu gáy; một cụ mắt kém chuyên vuốt phẳng góc trang. Cuốn nào xong thì ghi ở trang cuối: “đã chữa, 14/8”. Có cuốn được chữa bốn lần.',
      'Trẻ con bắt đầu tò mò về những dòng ấy. Chúng tìm mượn cuốn “bệnh nặng nhất”, và có đứa mang sách rách ở nhà đến xin nhập viện. Nhờ vậy buổi kể chuyện thứ Tư tự nhiên có đề tài: mỗi cuốn sách đã qua những tay ai.',
      { heading: 'Điều còn dang dở' },
      'Sách cho tuổi mười lăm, mười sáu vẫn thiếu, và những em ấy ít ghé. Nhóm đang hỏi ý các em xem muốn có gì; câu trả lời đến giờ là truyện trinh thám, sách sửa xe và một ổ cắm điện. Ổ cắm thì đã có từ tháng trước.',
    ],
  },
  {
    key: 'tieng-keng-an-ninh',
    title: 'Tiếng kẻng an ninh: năm hồi, năm việc',
    standfirst:
      'Chiếc kẻng làm từ vành bánh xe hỏng ở vùng Xuân Huy cũ vang lên lúc chín giờ tối, không phải để nhớ chuyện xưa mà vì nó là cách báo tin nhanh nhất đến mọi nhà.',
    unit: 'xa-xuan-lung',
    sectors: ['defence-security', 'community-life'],
    state: 'published',
    publishedOn: '2026-06-30',
    cover: {
      scene: 'communal-house',
      variant: 2,
      alt: 'Tranh cắt giấy: mái đình cong lúc chạng vạng, cây cổ thụ và mặt trăng phía sau.',
      caption: 'Sân đình lúc chập tối. Tranh minh họa.',
    },
    people: [{ name: 'Tăng Văn Lộ', part: 'subject', age: 'adult' }],
    exemplars: ['phan-van-an'],
    problem:
      'Nửa đầu năm 2022, khu 2 và khu 3 xảy ra bảy vụ trộm vặt, hai vụ cháy đống rơm; đến khi nhóm nhắn tin đầy người đọc thì việc đã xong. Người già không xem điện thoại ban đêm, người đi ca về muộn ngại gọi nhau.',
    steps: [
      {
        title: 'Chọn chỗ đặt kẻng',
        text: 'Bốn kẻng ở bốn góc, thử vào một đêm có gió để chắc chắn nhà xa nhất cũng nghe được.',
      },
      {
        title: 'Năm hồi, năm nghĩa',
        text: 'Một hồi dài lúc 21 giờ: xem lại cổng, bếp, xe. Ba tiếng một: có người lạ khả nghi. Liên hồi: cháy. Hai – hai: nước lên. Năm tiếng thưa: hết việc.',
      },
      {
        title: 'Tổ liên gia mười nhà',
        text: 'Mười nhà gần nhau thành một tổ; nghe kẻng, người được phân công ra đầu ngõ trong ba phút, mang đèn và còi, không mang vũ khí.',
      },
      {
        title: 'Gọi ngay, không tự xử',
        text: 'Người thứ nhất giữ hiện trường, người thứ hai gọi công an. Không đánh, không trói, không quay phát trực tiếp.',
      },
      {
        title: 'Tập hai lần một năm',
        text: 'Tháng ba và tháng chín, diễn tập ban đêm không báo trước; ghi thời gian từng tổ có mặt.',
      },
    ],
    conditions:
      'Được công an xã hướng dẫn và thống nhất quy ước; tổ liên gia có danh sách trực; giữ đúng giờ 21 giờ, không dùng kẻng cho việc khác.',
    cost: 'Gần như không: vành bánh xe cũ, giá treo do thợ hàn trong khu làm; đèn, còi cho 24 tổ hết 7,2 triệu đồng từ quỹ khu.',
    figures: [
      { label: 'Vụ trộm cắp', before: 13, after: 2, unit: 'vụ/năm' },
      { label: 'Thời gian người đầu tiên có mặt', before: 17, after: 3, unit: 'phút' },
      { label: 'Hộ tham gia tổ liên gia', before: 0, after: 238, unit: 'hộ' },
      { label: 'Cháy được dập khi mới bắt', before: 0, after: 4, unit: 'vụ' },
    ],
    economicEffect: 'Thiệt hại do trộm cắp và cháy nhỏ giảm từ khoảng 96 triệu đồng xuống dưới 10 triệu đồng một năm.',
    socialEffect:
      'Hồi kẻng chín giờ trở thành lời nhắc trẻ em về nhà, người già uống thuốc. Mâu thuẫn vì nghi ngờ nhau giảm rõ.',
    contact: 'Ban Chỉ huy Quân sự và Công an xã Xuân Lũng.',
    adopters: [
      { unit: 'xa-tien-kien-truoc-2025', since: '2024-11-01', result: 'Sáu kẻng; thêm một hồi báo sạt lở ở chân đồi.' },
      { unit: 'xa-vinh-lai-truoc-2025', since: '2025-02-10', result: 'Kẻng đặt ở ba điếm canh đê, dùng hồi nước lên.' },
      {
        unit: 'xa-lam-thao',
        since: '2025-12-01',
        result: 'Hai khu thử trong bốn tháng; chọn còi điện thay kẻng ở ngõ đông nhà trọ.',
      },
      { unit: 'xa-ban-nguyen', since: '2026-03-01', result: '14 khu thống nhất chung một bảng năm hồi.' },
    ],
    story: [
      'Chín giờ kém hai phút, ông Tăng Văn Lộ khoác áo, cầm thanh sắt bọc vải ở đầu và đi bộ bốn mươi bước từ nhà ra gốc nhãn. Ông không xem đồng hồ nữa. Con chó nhà ông, tên là Vện, luôn đứng dậy trước một phút.',
      'Một hồi dài. Tiếng kim loại đi qua ao, qua vườn, dội vào bức tường đình rồi mới tắt. Trong các nhà, người ta đứng lên làm ba việc quen tay: khóa cổng, nhìn lại bếp, đẩy xe vào trong.',
      { heading: 'Vì sao lại là kẻng' },
      'Cuối tháng 5/2022, một đống rơm sau nhà bà góa ở khu 3 bốc cháy lúc gần nửa đêm. Người phát hiện nhắn vào nhóm, nhóm có 214 người, tám người đọc trong mười phút đầu. Khi đủ người mang xô đến thì lửa đã bén sang chuồng gà.',
      'Cuộc họp hôm sau bàn về loa, về chuông báo, về ứng dụng. Ông Lộ, từng là lính thông tin, hỏi: mất điện thì cái nào còn kêu? Câu hỏi ấy đưa chiếc vành bánh xe cũ từ bãi sắt của một xưởng cơ khí về treo dưới gốc nhãn.',
      {
        quote: 'Điện thoại gọi một người. Kẻng gọi cả làng, mà không ai phải nạp tiền.',
        by: 'Ông Tăng Văn Lộ',
        role: 'người giữ kẻng khu 3',
      },
      { heading: 'Ít tiếng, nhiều kỷ luật' },
      'Nguy cơ lớn nhất của kẻng là đánh nhiều quá. Tháng đầu, có người gõ vì mất con gà, có người gõ gọi họp. Sau hai lần như thế, bảng quy ước được đóng đinh ngay trên giá treo: năm hồi, năm việc, ngoài ra không gõ. Đánh sai thì tự lên nhà văn hóa xin lỗi. Tính đến nay có ba lần xin lỗi, trong đó một lần là của chính ông Lộ, vì ông gõ sớm bốn phút.',
      'Quy ước “gọi ngay, không tự xử” do công an xã viết cùng dân. Đêm 03/11/2023, tổ liên gia số 9 chặn được hai thanh niên dắt xe lạ. Mọi người đứng vòng ngoài, soi đèn, chờ mười một phút cho đến khi công an tới. Không một cú đánh. Chiếc xe được trả cho chủ trước khi trời sáng.',
      { heading: 'Sau ngày nhập xã' },
      'Khi Xuân Huy trở thành một phần của xã Xuân Lũng, có người lo tiếng kẻng sẽ thôi. Nhưng quy ước là của khu, không phải của tấm biển trụ sở. Bốn chiếc kẻng vẫn ở chỗ cũ, chỉ thêm một dòng sơn mới dưới bảng: số máy trực của công an xã mới.',
      'Chín giờ năm phút, ông Lộ về đến sân. Vện nằm xuống. Nếu đêm yên, năm tiếng thưa sẽ không phải đánh. Ông bảo ông thích nhất những đêm không được dùng hết bài.',
    ],
  },
]
