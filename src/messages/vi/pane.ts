import type { RunStep } from '../../excel/outcomes';
import type { Severity } from '../../plan/model';
import { periodInYear } from './words';

/** Every word of the task pane, apart from findings, refusals and statuses. Numbers and days arrive written out for the reader. */
export const pane = {
  name: 'Chỉ Tiêu',
  /** Offers the other language in that language, so that who cannot read this one finds it. */
  otherLanguage: { locale: 'en', short: 'EN', label: 'Switch to English' },

  recognised: {
    label: 'Bảng đang xem',
    indicators: (count: string) => `${count} chỉ tiêu`,
    period: (day: string) => `kỳ báo cáo ${day}`,
    periodIsToday: (day: string) => `kỳ báo cáo ${day} (hôm nay)`,
    periodIsTodayHint: 'Bảng không ghi kỳ báo cáo nên lấy ngày hôm nay.',
    sheet: (sheet: string) => `Trang “${sheet}”`,
    chooseSheet: 'Trang tính',
    sheetChoice: (sheet: string, count: string) => `${sheet} (${count} chỉ tiêu)`,
  },

  run: {
    start: 'Kiểm tra và cập nhật',
    remove: 'Gỡ đánh dấu',
    readAgain: 'Đọc lại',
    tryAgain: 'Thử lại',
    step: {
      reading: 'Đang đọc bảng',
      checking: 'Đang đối chiếu số liệu',
      writing: 'Đang ghi cột tính và đánh dấu',
      verifying: 'Đang đọc lại những gì đã ghi',
    } satisfies Record<RunStep, string>,
    stepOf: (step: number, steps: number) => `Bước ${step}/${steps}`,
    removing: 'Đang gỡ đánh dấu',
    nothingWritten: 'Mới đọc, chưa ghi gì vào bảng.',
    updated: (time: string, cells: string) => `Đã cập nhật ${time} · ${cells} ô`,
    nothingToChange: (time: string) => `Đã kiểm tra ${time} · bảng đã đúng, không ghi thêm ô nào`,
    removed: (time: string) => `Đã gỡ đánh dấu ${time}`,
    nothingToRemove: 'Không có đánh dấu nào của Chỉ Tiêu để gỡ.',
    selectFailed: (cell: string) => `Chưa chuyển được tới ô ${cell}.`,
  },

  /** The way to the view of documents, which is fetched when it is needed. */
  document: {
    open: 'Từ văn bản…',
    create: 'Tạo bảng từ văn bản',
    loading: 'Đang mở…',
    notLoaded: { title: 'Chưa mở được phần này.', next: 'Hãy kiểm tra kết nối mạng rồi thử lại.' },
    again: 'Thử lại',
    back: 'Trở lại',
  },

  confirmRemoval: {
    question: 'Gỡ mọi cột tính, màu đánh dấu và trang “Cấu hình” do Chỉ Tiêu thêm vào?',
    reassurance: 'Số liệu đã nhập giữ nguyên.',
    yes: 'Gỡ',
    no: 'Thôi',
  },

  views: {
    label: 'Phần xem',
    progress: 'Tiến độ',
    checks: 'Kiểm tra',
    waiting: (count: string) => `${count} chỗ cần xem`,
  },

  progress: {
    chart: 'Số chỉ tiêu theo đánh giá',
    filter: 'Lọc theo đánh giá',
    lagging: (count: string) => `${count} chỉ tiêu chậm`,
    chosen: (count: string) => `${count} chỉ tiêu theo lựa chọn`,
    order: 'xa tiến độ nhất trước',
    clearFilter: 'Bỏ lọc',
    figures: (actual: string, target: string) => `Thực hiện ${actual} · kế hoạch ${target}`,
    noFigure: 'chưa có số',
    addedUp: (first: string, last: string) => `cộng từ ${periodInYear(first)} đến ${periodInYear(last)}`,
    ofPeriod: (period: string) => `số của ${periodInYear(period)}`,
    percent: (percent: string) => `${percent}\u00a0%`,
    points: 'điểm %',
    nothingLagging: 'Không có chỉ tiêu nào chậm.',
    judged: (judged: string, all: string) => `Đã đánh giá ${judged}/${all} chỉ tiêu.`,
    nothingJudged: 'Chưa đánh giá được chỉ tiêu nào.',
    nothingJudgedNext: 'Nhập số vào cột thực hiện của bảng; chỉ tiêu nào đến kỳ và có số sẽ được đánh giá ngay tại đây.',
    noneChosen: 'Không có chỉ tiêu nào thuộc các mục đã chọn.',
  },

  lines: {
    label: 'Cách đo từng chỉ tiêu',
    overridden: (computed: string, reason: string) => `Người xét đổi từ “${computed}”: ${reason}`,
    inferred: (words: string) => `Suy đoán: ${words}`,
    confirm: 'Xác nhận',
    confirmOf: (name: string) => `Xác nhận cách đo của ${name}`,
    stillInferred: (count: string) => `Cách đo của ${count} chỉ tiêu còn là suy đoán; xem ở trang “Cấu hình”.`,
    confirmAll: 'Xác nhận tất cả',
  },

  checks: {
    filter: 'Lọc theo mức độ',
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Nhắc' } satisfies Record<Severity, string>,
    row: (row: string) => `Dòng ${row}`,
    found: (count: string, rows: string) => `${count} chỗ cần xem ở ${rows} dòng`,
    apply: (value: string) => `Áp dụng ${value}`,
    applyText: 'Áp dụng',
    dismiss: 'Bỏ qua…',
    dismissing: {
      reason: 'Lý do',
      reasons: ['Số đúng, đã đối chiếu chứng từ', 'Theo số cấp trên giao hoặc công bố', 'Chênh lệch do làm tròn', 'Có biến động thực tế trong kỳ'],
      other: 'Lý do khác',
      otherHint: 'Ghi lý do nếu không có trong danh sách',
      person: 'Người xem xét',
      yes: 'Bỏ qua',
      no: 'Thôi',
      kept: 'Lý do được ghi vào trang “Cấu hình”; mục này hiện lại khi số thay đổi.',
    },
    walk: 'Đi lần lượt',
    next: 'Mục sau',
    previous: 'Mục trước',
    position: (at: string, all: string) => `${at}/${all}`,
    dismissed: (count: string) => `Đã bỏ qua (${count})`,
    dismissedBy: (reason: string, person: string, day: string) => [reason, person, day].filter((part) => part !== '').join(' · '),
    reopen: 'Xem lại',
    repaired: (cell: string, before: string, after: string) => `Đã sửa ô ${cell}: ${before} → ${after}`,
    undo: 'Hoàn tác',
    blank: '(trống)',
    nothingFound: 'Không thấy sai sót nào.',
    compared: (count: string) => `Đã đối chiếu số liệu của ${count} chỉ tiêu với kế hoạch và với nhau.`,
    noneChosen: 'Không có mục nào thuộc mức độ đã chọn.',
    wholeSheet: 'Cả bảng: dòng còn thiếu',
    below: (cell: string) => `dưới ${cell}`,
  },

  fixing: {
    label: 'Kế hoạch đã chốt',
    notFixed: 'Chưa chốt kế hoạch năm.',
    fixed: (day: string, count: string) => (day === '' ? `Kế hoạch đã chốt (${count} chỉ tiêu)` : `Kế hoạch đã chốt ngày ${day} (${count} chỉ tiêu)`),
    fixedElsewhere: (sheet: string) => `Kế hoạch đã chốt theo trang “${sheet}”.`,
    fix: 'Chốt kế hoạch…',
    fixAgain: 'Chốt lại…',
    question: (count: string) => `Ghi ${count} chỉ tiêu đang có trên bảng làm kế hoạch đã được duyệt?`,
    meaning: 'Từ đó, mục tiêu hay đơn vị bị đổi, dòng bị mất sẽ được báo. Có thể xem và sửa ở trang “Cấu hình”.',
    differing: (count: string) => `${count} chỉ tiêu khác với lần chốt trước; chỉ chốt lại khi đã có quyết định điều chỉnh.`,
    same: 'Bảng không khác kế hoạch đã chốt.',
    replaces: (sheet: string) => `Kế hoạch chốt theo trang “${sheet}” sẽ được thay.`,
    person: 'Người chốt',
    document: 'Số văn bản (nếu có)',
    documentHint: 'Ví dụ: KH 22a/KH-UBND',
    yes: 'Chốt',
    no: 'Thôi',
  },

  sketch: {
    label: 'Bảng chỉ tiêu trông như thế này',
    headers: ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện'],
    rows: [
      ['1', 'Diện tích lúa', 'ha', '55', '28'],
      ['2', 'Giải quyết việc làm', 'người', '100', '38'],
    ],
  },

  details: { label: 'Chi tiết kỹ thuật' },

  crashed: {
    title: 'Phần hiển thị gặp lỗi.',
    next: 'Bảng tính không bị thay đổi. Hãy mở lại phần hiển thị.',
    again: 'Mở lại',
  },

  notInExcel: { title: 'Chỉ Tiêu chạy trong Excel.', next: 'Hãy mở tiện ích này từ Excel.' },
};

export type PaneMessages = typeof pane;
