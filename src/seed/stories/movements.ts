import type { Movement } from '../cast.ts'

export const movements: Movement[] = [
  {
    key: 'lam-thao-chung-suc-xay-dung-nong-thon-moi',
    title: 'Lâm Thao chung sức xây dựng nông thôn mới',
    slogan: 'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
    standfirst:
      'Phong trào bắt đầu từ những con đường bê tông đầu ngõ và nay đi vào những việc khó thấy hơn: nước sạch, nghề mới, một bờ rào lùi lại nửa mét.',
    launchedOn: '2021-08-10',
    endsOn: '2026-12-31',
    launchedBy: 'UBND huyện Lâm Thao; từ ngày 01/7/2025, UBND bốn xã kế tục cùng tiếp tục thực hiện.',
    sectors: ['agriculture', 'community-life', 'industry-construction-transport'],
    state: 'published',
    publishedOn: '2025-08-12',
    cover: {
      scene: 'village-road',
      variant: 8,
      alt: 'Tranh cắt giấy: con đường sạch uốn qua xóm, hai bên là hàng rào cây và mái ngói.',
      caption: 'Đường xóm. Tranh minh họa.',
    },
    people: [],
    story: [
      'Nếu chỉ nhìn con số thì phong trào gần như đã xong việc: đường liên khu cứng hóa hết, trường học và trạm y tế đều đạt chuẩn, rác được gom ở cả mười hai đơn vị cũ. Nhưng những người làm phong trào lâu năm không nói về phần đã xong. Họ hay kể về một cái ngõ 180 mét ở giữa khu dân cư, nơi xe cứu thương không vào được cho đến mùa xuân năm ngoái.',
      'Ngõ ấy không thiếu tiền, cũng không thiếu máy xúc. Nó thiếu bốn mươi phân đất ở bảy bờ rào. Suốt hai năm, ban phát triển khu không tổ chức thêm cuộc họp nào, chỉ đến từng nhà, đo lại cùng chủ nhà, vẽ hai phương án và để bảy gia đình tự bàn với nhau. Nhà lùi nhiều nhất là nhà nghèo nhất. Khi biết vậy, sáu nhà còn lại góp công xây trả bức tường.',
      { heading: 'Ba việc của giai đoạn này' },
      {
        ordered: true,
        list: [
          '**Sửa những chỗ còn hẹp**: ngõ, cống, khúc cua, cầu nhỏ; ưu tiên chỗ có người già, trẻ em và xe cấp cứu phải đi qua.',
          '**Giữ những gì đã có**: mỗi công trình có một tổ tự quản, một cuốn sổ và một khoản duy tu do chính khu quyết định.',
          '**Làm ra thu nhập tại chỗ**: rau có tem, cá nước chảy, nghề đan, nghề mộc; bán được trước rồi mới mở rộng.',
        ],
      },
      { heading: 'Sau ngày sắp xếp đơn vị' },
      'Từ ngày 01/7/2025 không còn cấp huyện, mười hai đơn vị trở thành bốn xã. Phong trào vì thế đổi cách tính: không xếp hạng xã với xã nữa mà so mỗi khu dân cư với chính nó một năm trước, bằng một bảng mười hai câu hỏi người dân tự chấm. Khu nào tự thấy mình lùi thì được ưu tiên hỗ trợ trước.',
      {
        quote: 'Đường làm xong một lần. Còn nếp ở thì ngày nào cũng phải làm lại.',
        by: 'Một trưởng ban công tác mặt trận khu',
        role: 'xã Xuân Lũng',
      },
      'Mỗi quý, các khu gửi về những người, những nhóm đáng kể nhất. Nhiều câu chuyện trên trang này được tìm thấy theo cách ấy: từ một bờ rào, một cái cống, một cuốn sổ ghi công.',
      { related: 'tuyen-duong-hoa-tu-quan' },
      { related: 'rau-an-toan-dong-set' },
    ],
  },
  {
    key: 'dan-van-kheo',
    title: 'Thi đua “Dân vận khéo”',
    slogan: 'Óc nghĩ, mắt trông, tai nghe, chân đi, miệng nói, tay làm',
    standfirst:
      'Khéo không phải là nói hay. Ở bốn xã vùng Lâm Thao, phong trào tìm những người biết ngồi nghe lâu hơn một chút.',
    launchedOn: '2022-03-15',
    launchedBy: 'Ban Dân vận Huyện ủy Lâm Thao khởi xướng; từ tháng 7/2025 do Đảng ủy các xã tiếp tục chỉ đạo.',
    sectors: ['party-building', 'community-life', 'social-security'],
    state: 'published',
    publishedOn: '2025-10-15',
    cover: {
      scene: 'communal-house',
      variant: 4,
      alt: 'Tranh cắt giấy: sân đình rộng, mái cong giữa hai cây cổ thụ.',
      caption: 'Sân đình, nơi họp khu. Tranh minh họa.',
    },
    people: [],
    story: [
      'Câu khẩu hiệu của phong trào lấy từ sáu việc mà Chủ tịch Hồ Chí Minh nêu trong bài báo “Dân vận” ngày 15/10/1949. Trong sáu việc ấy, “miệng nói” đứng thứ năm. Bốn việc đứng trước đều không cần mở lời.',
      'Ban chỉ đạo phong trào nhiều lần kể điều này khi hướng dẫn cơ sở đăng ký mô hình. Bởi bản đăng ký nào lúc đầu cũng gồm toàn những cuộc tuyên truyền: bao nhiêu buổi, bao nhiêu lượt người nghe. Mẫu đăng ký hiện nay chỉ hỏi bốn câu: ai đang không đồng ý, họ không đồng ý vì lẽ gì, mình đã nghe họ mấy lần, và việc ấy bây giờ ra sao.',
      { heading: 'Một mô hình bắt đầu từ câu “không”' },
      'Ở một khu ven sông, việc di dời chuồng trại ra khỏi khu dân cư kéo dài mười một tháng vì ba gia đình không thuận. Cán bộ đến lần đầu mang theo văn bản, lần thứ hai mang theo đoàn kiểm tra. Lần thứ ba, bà chi hội trưởng đi một mình, đúng lúc đàn lợn nhà thứ nhất ốm. Bà không nói về di dời mà gọi thú y, rồi ở lại cho đến tối. Hóa ra điều gia đình sợ là chỗ mới xa, không trông được ban đêm.',
      'Chỗ mới sau đó có một gian nhà trông chung, ba gia đình luân phiên ngủ lại. Văn bản vẫn là văn bản ấy, không thay một dòng.',
      { heading: 'Cách ghi nhận' },
      {
        list: [
          'Mỗi quý, mỗi khu giới thiệu không quá một việc; không có việc đáng kể thì ghi “quý này chưa có”, không bị trừ điểm.',
          'Người chấm là ba hộ từng không đồng ý, do khu bốc thăm mời.',
          'Mô hình chỉ được nhân rộng sau khi đã đứng vững sáu tháng.',
        ],
      },
      'Tính đến tháng 9/2026, sổ theo dõi chung của bốn xã có 148 việc, trong đó 61 việc được các khu khác học theo và 19 việc đã dừng. Danh sách dừng cũng được công khai, kèm lý do, vì ở đó có nhiều điều để học không kém danh sách thành công.',
      { related: 'tieng-keng-an-ninh' },
      { related: 'mot-cua-khong-cho' },
    ],
  },
  {
    key: 'binh-dan-hoc-vu-so',
    title: 'Bình dân học vụ số',
    slogan: 'Người biết chỉ người chưa biết, nhà gần giúp nhà xa',
    standfirst:
      'Tám mươi năm sau những lớp học chữ dưới ánh đèn dầu, các khu dân cư lại thắp đèn buổi tối, lần này để học gọi hình, tra lịch khám và nhận ra một cuộc gọi lừa.',
    launchedOn: '2025-04-02',
    launchedBy:
      'UBND huyện Lâm Thao; từ tháng 7/2025 do UBND bốn xã phối hợp với các trường học và Đoàn Thanh niên thực hiện.',
    sectors: ['information-communications', 'education', 'administrative-reform'],
    state: 'published',
    publishedOn: '2025-11-04',
    cover: {
      scene: 'school',
      variant: 3,
      alt: 'Tranh cắt giấy: dãy lớp học lúc chạng vạng, các ô cửa sổ sáng đèn.',
      caption: 'Lớp học buổi tối. Tranh minh họa.',
    },
    people: [],
    story: [
      'Lớp học khu 9 có mười bốn người, tuổi cộng lại gần một nghìn. Bài hôm nay dài đúng một câu: làm sao biết tin nhắn này là của ai. Trên bảng, người dẫn lớp, một nữ sinh lớp mười một, viết ba dòng tin nhắn và hỏi cả lớp dòng nào là giả. Mười hai người đoán sai. Cả lớp cười, rồi cùng lật từng chữ.',
      'Đó là cách học của phong trào: bắt đầu bằng một lần sai không mất tiền.',
      { heading: 'Từ đèn dầu đến màn hình' },
      'Cái tên “bình dân học vụ” gợi lại phong trào diệt giặc dốt mùa thu năm 1945. Nhiều cụ trong vùng còn nhớ cha mẹ mình kể chuyện đố chữ ở cổng chợ, ai đọc được thì đi cổng chính. Các khu mượn lại tinh thần ấy nhưng bỏ cái cổng: không ai bị kiểm tra, không ai phải đi vòng. Người không dùng điện thoại thông minh vẫn được phục vụ như cũ, và được hỏi họ cần ai giúp.',
      { heading: 'Năm điều một người nên làm được' },
      {
        ordered: true,
        list: [
          'Gọi hình cho người thân và gọi số cấp cứu.',
          'Nhận ra tin nhắn, cuộc gọi giả mạo; biết hỏi ai trước khi chuyển tiền.',
          'Đăng nhập định danh điện tử trên máy của chính mình.',
          'Tra một thông tin cần dùng: lịch khám, thời tiết, giá nông sản.',
          'Nộp một hồ sơ, hoặc biết chỗ để được giúp nộp.',
        ],
      },
      'Ai làm được cả năm điều thì được mời đi chỉ cho hai người khác. Không có giấy chứng nhận. Người học tự đánh dấu vào tấm thẻ treo ở nhà, và hai ô cuối cùng của tấm thẻ là tên hai người mình đã giúp.',
      { heading: 'Đến tháng 10/2026' },
      {
        figures: [
          { label: 'Người làm được cả năm điều', before: 3100, after: 17450, unit: 'người' },
          { label: 'Người đã chỉ cho ít nhất hai người khác', before: 0, after: 6240, unit: 'người' },
          { label: 'Lớp tối ở nhà văn hóa mỗi tuần', before: 4, after: 63, unit: 'lớp' },
        ],
        caption: 'Bốn xã vùng Lâm Thao, so với tháng 4/2025.',
      },
      'Một cụ bà trong lớp khu 9, sau ba tháng, ghi ở ô cuối tấm thẻ tên người thứ hai mình giúp: con trai bà, năm mươi hai tuổi, thợ hồ, chưa bao giờ có thời gian đến lớp.',
      { related: 'to-cong-nghe-so-den-tung-nha' },
    ],
  },
]
