import ArticleModel

/// The digits of a figure as they are printed, as one number.
struct PrintedDigits: Hashable, Sendable {
  /// All printed digits, the decimal point left out: 352 for "$35.2 billion"; those of the value where a word spells it.
  var number: Int64
  /// How many digits are printed, zeros before the first one too; at most `longest`.
  var count: Int
  /// The power of ten of the last digit, in base units: 8 for "$35.2 billion".
  var power: Int
  var isNegative: Bool

  /// Longer runs of digits are no figures that a slip of the pen changes.
  static let longest = 18

  init(number: Int64, count: Int, power: Int = 0, isNegative: Bool = false) {
    self.number = number
    self.count = count
    self.power = power
    self.isNegative = isNegative
  }

  /// The digits of a figure, or `nil` where they are too many, or not those of its value.
  ///
  /// - Parameters:
  ///   - text: The figure as printed.
  ///   - value: Its value in base units.
  init?(_ text: ArraySlice<UInt8>, value: ExactDecimal) {
    let size = value.isNegative ? value.negated?.normalized : value.normalized
    guard let size else { return nil }
    isNegative = value.isNegative
    guard let run = PrintedDigits.run(in: text) else {
      // A word: the value's own digits stand for it, but for one that names a part.
      guard !WordSlips.isPart(text), size.exponent >= 0, let digits = PrintedDigits.written(size)
      else { return nil }
      number = digits
      count = max(1, String(digits).utf8.count)
      power = 0
      return
    }
    number = 0
    count = 0
    for byte in text[run] where byte.isDigit {
      guard count < PrintedDigits.longest else { return nil }
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
      count += 1
    }
    // The printed digits are the value but for a power of ten.
    let printed = ExactDecimal(significand: Int128(number)).normalized
    guard printed.significand == size.significand else { return nil }
    power = number == 0 ? 0 : Int(size.exponent) - Int(printed.exponent)
  }

  /// A whole value of at most three digits.
  private static func written(_ value: ExactDecimal) -> Int64? {
    guard value.exponent < 3, value.significand < 1000 else { return nil }
    var digits = Int64(value.significand)
    for _ in 0..<value.exponent { digits *= 10 }
    return digits < 1000 ? digits : nil
  }

  /// The digits without the zeros that make up for a scale, so that "375,000" and "357" in thousands have one power.
  func reduced(toPower power: Int) -> PrintedDigits {
    var reduced = self
    while reduced.power < power, reduced.count > 1, reduced.number % 10 == 0 {
      reduced.number /= 10
      reduced.count -= 1
      reduced.power += 1
    }
    return reduced.power == power ? reduced : self
  }

  /// The value that other digits, at the same place, would have.
  func value(of digits: Int64) -> ExactDecimal? {
    guard digits != 0 else { return .zero }
    let significand = Int128(isNegative ? -digits : digits)
    return ExactDecimal(significand: significand).scaled(byPowerOfTen: power)?.normalized
  }

  /// The first run of digits, with the separators inside it.
  static func run(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
    var end = start
    var cursor = start
    while cursor < bytes.endIndex {
      if bytes[cursor].isDigit {
        cursor += 1
        end = cursor
        continue
      }
      let width = separatorWidth(bytes, at: cursor)
      guard width > 0, cursor + width < bytes.endIndex, bytes[cursor + width].isDigit else { break }
      cursor += width
    }
    return start..<end
  }

  /// The bytes of a digit separator at `cursor`: a comma, a point, an apostrophe, a space of any width.
  private static func separatorWidth(_ bytes: ArraySlice<UInt8>, at cursor: Int) -> Int {
    switch bytes[cursor] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: " "): 1
    case 0xC2 where cursor + 1 < bytes.endIndex && bytes[cursor + 1] == 0xA0: 2
    case 0xE2 where cursor + 2 < bytes.endIndex && bytes[cursor + 1] == 0x80: 3
    default: 0
    }
  }
}
