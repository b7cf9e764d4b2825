internal import CNumberPrinting

/// Prints numbers as ICU does for a locale: a writer that shares nothing with the reader under test.
struct NumberPrinter: ~Copyable {
  enum Style {
    case decimal, percent, spelled
    /// ISO 4217 codes: "$1,234.50", "USD 1,234.50", "1,234.50 US dollars".
    case currency(String), currencyCode(String), currencyName(String)
  }

  /// ICU has no such printer.
  struct Missing: Error {}

  private let printer: OpaquePointer

  init(locale: String, style: Style) throws(Missing) {
    let (style, currency): (cnumber_style, String?) =
      switch style {
      case .decimal: (CNUMBER_DECIMAL, nil)
      case .percent: (CNUMBER_PERCENT, nil)
      case .spelled: (CNUMBER_SPELLED, nil)
      case .currency(let code): (CNUMBER_CURRENCY, code)
      case .currencyCode(let code): (CNUMBER_CURRENCY_CODE, code)
      case .currencyName(let code): (CNUMBER_CURRENCY_NAME, code)
      }
    guard let printer = cnumber_printer_open(locale, style, currency) else {
      throw Missing()
    }
    self.printer = printer
  }

  deinit { cnumber_printer_close(printer) }

  /// - Parameter digits: A plain decimal: "1234.5".
  func print(_ digits: String) -> String? {
    var text = [CChar](repeating: 0, count: 1024)
    let length = cnumber_print(printer, digits, &text, text.count)
    guard length >= 0 else { return nil }
    return String(decoding: text[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
