internal import ArticleModel
internal import CNumberPrinting

/// Prints days as ICU does for a locale: a writer that shares nothing with the reader under test.
struct DatePrinter: ~Copyable {
  enum Style: CaseIterable {
    case full, long, medium, short
  }

  /// ICU has no such printer.
  struct Missing: Error {}

  private let printer: OpaquePointer

  init(locale: String, style: Style) throws(Missing) {
    let style: cdate_style =
      switch style {
      case .full: CDATE_FULL
      case .long: CDATE_LONG
      case .medium: CDATE_MEDIUM
      case .short: CDATE_SHORT
      }
    guard let printer = cdate_printer_open(locale, style) else { throw Missing() }
    self.printer = printer
  }

  deinit { cdate_printer_close(printer) }

  func print(_ day: CivilDay) -> String? {
    var text = [CChar](repeating: 0, count: 256)
    let length = cdate_print(printer, Int32(day.number), &text, text.count)
    guard length >= 0 else { return nil }
    return String(decoding: text[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// ICU's Gregorian calendar.
struct ReferenceCalendar: ~Copyable {
  private let calendar: OpaquePointer

  init() throws(DatePrinter.Missing) {
    guard let calendar = cdate_calendar_open() else { throw DatePrinter.Missing() }
    self.calendar = calendar
  }

  deinit { cdate_calendar_close(calendar) }

  /// The day some months and then some days after `day`.
  func moved(_ day: CivilDay, months: Int, days: Int) -> cdate_fields? {
    var fields = cdate_fields()
    let status = cdate_moved(calendar, Int32(day.number), Int32(months), Int32(days), &fields)
    return status == 0 ? fields : nil
  }
}
