import ArticleModel

/// The digits of a figure as they are printed, and how to print another value in the same way.
///
/// It looks at digits and separators alone: "$35.2 billion" is `$`, 352 with one decimal, ` billion`.
struct PrintedNumber: Hashable, Sendable {
  /// The power of ten of the last digit, in base units: 8 for "$35.2 billion".
  private var power: Int
  private var isNegative: Bool
  private var prefix: String
  private var suffix: String
  /// Printed digits behind the decimal separator.
  private var decimals: Int
  private var decimalMark: String
  private var groupMark: String

  /// - Parameters:
  ///   - text: The figure as printed.
  ///   - value: Its value in base units.
  init?(_ text: String, value: ExactDecimal) {
    let bytes = Array(text.utf8)
    isNegative = value.isNegative
    guard let run = PrintedDigits.run(in: bytes[...]) else {
      // A word: the value's own digits stand for it, and what follows the word is kept.
      guard value.exponent >= 0 || value.normalized.exponent >= 0, let plain = value.magnitude
      else {
        return nil
      }
      let written = plain.normalized.description
      guard written.utf8.count <= 3 else { return nil }
      power = 0
      prefix = ""
      let rest = bytes.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      suffix = rest.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? ""
      decimals = 0
      decimalMark = "."
      groupMark = ""
      return
    }
    prefix = String(decoding: bytes[..<run.lowerBound], as: UTF8.self)
    suffix = String(decoding: bytes[run.upperBound...], as: UTF8.self)
    let digits = bytes[run].filter(\.isDigit)
    decimals = 0
    decimalMark = "."
    groupMark = ""
    guard let stated = ExactDecimal(String(decoding: digits, as: UTF8.self)),
      let size = value.magnitude
    else { return nil }
    // The printed digits are the value but for a power of ten.
    let printed = stated.normalized
    let actual = size.normalized
    guard printed.significand == actual.significand else { return nil }
    power = stated.isZero ? 0 : Int(actual.exponent) - Int(printed.exponent)
    let marks = bytes[run].indices.filter { !bytes[$0].isDigit }
    guard let last = marks.last else { return }
    let fraction = bytes[(last + 1)..<run.upperBound].count(where: \.isDigit)
    let mark = String(decoding: [bytes[last]], as: UTF8.self)
    let scale = power + fraction
    let isDecimal =
      marks.count == 1 && bytes[last] < 0x80 && bytes[last] != UInt8(ascii: " ")
      && (power < 0 || (fraction != 3 && scale % 3 == 0) || (mark == "." && scale % 3 == 0))
    if isDecimal || (marks.count > 1 && power < 0) {
      decimals = fraction
      decimalMark = mark
      let group = marks.first.map { bytes[$0] } ?? 0
      groupMark = marks.count > 1 && group < 0x80 ? String(decoding: [group], as: UTF8.self) : ""
    } else {
      groupMark = bytes[last] < 0x80 ? mark : "\u{202F}"
    }
  }

  /// Another value printed in this figure's way, or `nil` where it has digits below the smallest that fit.
  func text(for value: ExactDecimal) -> String? {
    guard let size = value.magnitude,
      let scaled = size.scaled(byPowerOfTen: -(power + decimals))
    else { return nil }
    let shown = PrintedNumber.shown(scaled, atLeast: decimals)
    guard shown.utf8.count <= 18 else { return nil }
    let parts = shown.split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(parts[0])
    if !groupMark.isEmpty, whole.utf8.count > 3 { whole = grouped(whole) }
    let fraction = parts.count > 1 ? decimalMark + String(parts[1]) : ""
    let sign = value.isNegative && !isNegative ? "-" : ""
    return sign + prefix + whole + fraction + suffix
  }

  private func grouped(_ whole: String) -> String {
    var result = ""
    let count = whole.utf8.count
    for (index, digit) in whole.enumerated() {
      if index > 0, (count - index) % 3 == 0 { result += groupMark }
      result.append(digit)
    }
    return result
  }

  /// Plain notation with at least so many decimals, and no zeros behind them.
  private static func shown(_ value: ExactDecimal, atLeast decimals: Int) -> String {
    var text = value.normalized.description
    let present = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    guard present < decimals else { return text }
    // "21" in a sum with "35.2" stays "21": whole values need no zeros.
    guard present > 0 else { return text }
    text += String(repeating: "0", count: decimals - present)
    return text
  }
}
