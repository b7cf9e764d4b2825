/// An exact decimal: `significand` × 10^`exponent`.
///
/// Equality and hashing compare the digits as written: `1.50` and `1.5` are different values, and
/// `isEqual(to:)` compares what they amount to. No operation rounds; one whose exact result does
/// not fit returns `nil`.
public struct ExactDecimal: Hashable, Sendable {
  public let significand: Int128
  /// The power of ten that the significand is multiplied with, within `exponentRange`.
  public let exponent: Int16

  /// The exponents that values read from text may have.
  public static let exponentRange: ClosedRange<Int> = -400...400

  public init(significand: Int128, exponent: Int16 = 0) {
    self.significand = significand
    self.exponent = exponent
  }

  public init(_ integer: Int) {
    self.init(significand: Int128(integer))
  }

  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)

  public var isZero: Bool { significand == 0 }
  public var isNegative: Bool { significand < 0 }

  /// The value without trailing zeros in its significand; zero has exponent 0.
  public var normalized: ExactDecimal {
    guard significand != 0 else { return .zero }
    var digits = significand
    var power = exponent
    while digits % 10 == 0, power < Int16.max {
      digits /= 10
      power += 1
    }
    return ExactDecimal(significand: digits, exponent: power)
  }

  /// The number of decimal digits of the significand, 1 for zero.
  public var digitCount: Int { significand.magnitude.decimalDigitCount }
}
