import ArticleModel

/// Scientific notation and powers.
extension GrammarInput {
  /// "1.5e9", "3 × 10⁸", "10^6", "6.02 x 10^23".
  func powerOfTen(_ numeral: Numeral, behind index: Int) -> Numeral? {
    if let token = at(index + 1), token.kind == .word, token.length == 1, isGlued(index + 1),
      isWord("e", at: index + 1), let (power, end) = signedInteger(at: index + 2, isGlued: true)
    {
      return scaled(numeral, byPowerOfTen: power, end: end)
    }
    if numeral.value == ExactDecimal(10), let (power, end) = exponent(behind: index) {
      var result = numeral
      result.value = .one
      result.quantum = .one
      return scaled(result, byPowerOfTen: power, end: end)
    }
    if let power = integerPower(numeral, behind: index) { return power }
    let isTimes = mark(at: index + 1) == .times || isWord("x", at: index + 1)
    if isTimes, let base = plainNumeral(at: index + 2),
      let power = integerPower(base, behind: index + 2),
      let factor = power.value, let product = numeral.value?.multiplied(by: factor)
    {
      var result = power.with(product.trimmingFraction)
      result.tokens = numeral.tokens.lowerBound..<power.tokens.upperBound
      return result
    }
    guard isTimes, integer(at: index + 2) == 10,
      let (power, end) = exponent(behind: index + 2) ?? flatExponent(behind: index + 2)
    else { return nil }
    return scaled(numeral, byPowerOfTen: power, end: end)
  }

  /// "2^10", "1.1^23": a power of another number, as far as it can be held.
  private func integerPower(_ base: Numeral, behind index: Int) -> Numeral? {
    guard mark(at: index + 1) == .caret, isGlued(index + 1), let value = base.value,
      !value.isEqual(to: ExactDecimal(10)),
      let (power, end) = signedInteger(at: index + 2, isGlued: true), (-64...64).contains(power)
    else { return nil }
    var product = ExactDecimal.one
    for _ in 0..<abs(power) {
      guard let next = product.multiplied(by: value) else { return nil }
      product = next
    }
    guard let result = power < 0 ? ExactDecimal.one.divided(by: product) : product else {
      return nil
    }
    var numeral = base.with(result)
    numeral.tokens = base.tokens.lowerBound..<end
    return numeral
  }

  private func scaled(_ numeral: Numeral, byPowerOfTen power: Int, end: Int) -> Numeral? {
    guard ExactDecimal.exponentRange.contains(power) else { return nil }
    var result = numeral.scaled(byPowerOfTen: power)
    result.tokens = numeral.tokens.lowerBound..<end
    return result
  }

  /// "5.5x10-3" has lost its superscript.
  private func flatExponent(behind index: Int) -> (power: Int, end: Int)? {
    guard mark(at: index + 1) == .hyphen || mark(at: index + 1) == .dash, isGlued(index),
      isGlued(index + 1), isGlued(index + 2), let power = integer(at: index + 2), power < 40
    else { return nil }
    return (-power, index + 3)
  }

  /// "^6", "⁸" directly behind a ten.
  private func exponent(behind index: Int) -> (power: Int, end: Int)? {
    guard isGlued(index + 1) else { return nil }
    if mark(at: index + 1) == .caret { return signedInteger(at: index + 2, isGlued: true) }
    var cursor = index + 1
    var value = 0
    var isNegative = false
    while let token = at(cursor), token.mark == .superscript, isGlued(cursor), value < 1000 {
      let scalar = UTF8Decoding.scalar(in: text, at: Int(token.start), end: Int(token.end)).0
      switch scalar.value {
      case 0xB2, 0xB3: value = value * 10 + Int(scalar.value - 0xB0)
      case 0xB9: value = value * 10 + 1
      case 0x2070...0x2079: value = value * 10 + Int(scalar.value - 0x2070)
      case 0x207B where cursor == index + 1: isNegative = true
      default: return nil
      }
      cursor += 1
    }
    return cursor > index + 1 ? (isNegative ? -value : value, cursor) : nil
  }

  private func signedInteger(at index: Int, isGlued: Bool) -> (Int, Int)? {
    let mark = mark(at: index)
    let isSigned = mark == .hyphen || mark == .dash || mark == .plus
    let start = isSigned ? index + 1 : index
    guard let value = integer(at: start), !isGlued || self.isGlued(start) else { return nil }
    return (mark == .hyphen || mark == .dash ? -value : value, start + 1)
  }
}
