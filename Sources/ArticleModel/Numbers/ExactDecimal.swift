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

  @inlinable public init(significand: Int128, exponent: Int16 = 0) {
    self.significand = significand
    self.exponent = exponent
  }

  @inlinable public init(_ integer: Int) {
    self.init(significand: Int128(integer))
  }

  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)

  @inlinable public var isZero: Bool { significand == 0 }
  @inlinable public var isNegative: Bool { significand < 0 }

  /// The significand where 64 bits hold it, as they do for nearly every figure that is printed.
  @inlinable var small: Int64? { Int64(exactly: significand) }

  /// The value without trailing zeros in its significand; zero has exponent 0.
  @inlinable public var normalized: ExactDecimal {
    // An odd number ends in no zero.
    if UInt64(truncatingIfNeeded: significand) & 1 == 1 { return self }
    return withoutZeros
  }

  @usableFromInline var withoutZeros: ExactDecimal {
    guard significand != 0 else { return .zero }
    guard var digits = small, exponent <= Int16.max - 20 else { return withoutManyZeros }
    var power = exponent
    while digits % 10_000 == 0 {
      digits /= 10_000
      power += 4
    }
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return ExactDecimal(significand: Int128(digits), exponent: power)
  }

  private var withoutManyZeros: ExactDecimal {
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
