import ArticleModel

/// A change to one printed figure that a slip of the pen would explain.
struct Repair: Hashable, Sendable {
  var kind: Finding.Diagnosis.Kind
  /// Index of the relation's operand.
  var operand: Int
  var value: ExactDecimal
  /// The figure as the repair would print it.
  var text: String
  /// Whether the nominal values agree after it.
  var isExact: Bool
}

extension Finding.Diagnosis.Kind {
  /// Cheapest first: transposition, digit, missing or extra digit, scale, the rest (section 2.1).
  var cost: Int {
    switch self {
    case .transposition: 0
    case .digit: 1
    case .missingDigit, .extraDigit: 2
    case .scale: 3
    case .sign, .pointsOrPercent, .base, .unit: 4
    case .droppedPart: 5
    }
  }
}

extension Relation {
  /// Every single-figure repair of `operand` that makes the relation agree, cheapest first; at most one a kind.
  func repairs(of operand: Int) -> [Repair] {
    let figure = operands[operand]
    // The ends of a range are printed as one figure.
    guard formula != .order, let nominal = figure.value.nominal,
      let printed = PrintedNumber(figure.text, value: nominal)
    else { return [] }
    var found: [Finding.Diagnosis.Kind: Repair] = [:]

    func consider(_ kind: Finding.Diagnosis.Kind, _ candidate: FigureValue?, _ text: String?) {
      guard let candidate, let value = candidate.nominal, !value.isEqual(to: nominal) else {
        return
      }
      if let known = found[kind], known.isExact { return }
      let judgement = replacing(operand, by: candidate).judged()
      guard judgement.verdict.isVerified else { return }
      let isExact = judgement.verdict == .exact
      guard found[kind] == nil || isExact else { return }
      found[kind] = Repair(
        kind: kind, operand: operand, value: value,
        text: text ?? printed.text(for: value) ?? value.description, isExact: isExact)
    }

    for digits in DigitSlips.transpositions(of: printed.digits) {
      consider(
        .transposition, printed.value(of: digits).flatMap { figure.value.replaced(by: $0) },
        printed.text(ofDigits: digits))
    }
    for digits in DigitSlips.substitutions(in: printed.digits) {
      consider(
        .digit, printed.value(of: digits).flatMap { figure.value.replaced(by: $0) },
        printed.text(ofDigits: digits))
    }
    for digits in DigitSlips.insertions(into: printed.digits) {
      consider(
        .missingDigit, printed.value(of: digits).flatMap { figure.value.replaced(by: $0) },
        printed.text(ofDigits: digits))
    }
    for digits in DigitSlips.deletions(from: printed.digits) {
      consider(
        .extraDigit, printed.value(of: digits).flatMap { figure.value.replaced(by: $0) },
        printed.text(ofDigits: digits))
    }
    for power in [3, -3, 6, -6, 9, -9, 1, -1] {
      let candidate = figure.value.scaled(byPowerOfTen: power)
      consider(.scale, candidate, candidate?.nominal.flatMap { scaledText($0, besides: operand) })
    }
    if let negated = nominal.negated { consider(.sign, figure.value.replaced(by: negated), nil) }
    return found.values.sorted {
      ($0.kind.cost, $0.kind.rawValue) < ($1.kind.cost, $1.kind.rawValue)
    }
  }

  /// A value of another scale, printed as another figure of the relation is, where that takes few digits.
  private func scaledText(_ value: ExactDecimal, besides operand: Int) -> String? {
    for (index, other) in operands.enumerated() where index != operand {
      guard let nominal = other.value.nominal else { continue }
      if nominal.isEqual(to: value) { return other.text }
      if let text = PrintedNumber(other.text, value: nominal)?.text(for: value),
        text.utf8.count <= other.text.utf8.count + 3
      {
        return text
      }
    }
    return nil
  }
}

/// The digit strings that one slip of the pen makes of another.
enum DigitSlips {
  static func transpositions(of digits: [UInt8]) -> [[UInt8]] {
    digits.indices.dropLast().compactMap { index in
      guard digits[index] != digits[index + 1] else { return nil }
      var changed = digits
      changed.swapAt(index, index + 1)
      return changed
    }
  }

  static func substitutions(in digits: [UInt8]) -> [[UInt8]] {
    digits.indices.flatMap { index in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).compactMap { digit in
        guard digit != digits[index], !(index == 0 && digit == UInt8(ascii: "0")) else {
          return nil
        }
        var changed = digits
        changed[index] = digit
        return changed
      }
    }
  }

  static func insertions(into digits: [UInt8]) -> [[UInt8]] {
    guard digits.count < 18 else { return [] }
    return (0...digits.count).flatMap { index in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).compactMap { digit in
        guard !(index == 0 && digit == UInt8(ascii: "0")) else { return nil }
        var changed = digits
        changed.insert(digit, at: index)
        return changed
      }
    }
  }

  static func deletions(from digits: [UInt8]) -> [[UInt8]] {
    guard digits.count > 1 else { return [] }
    return digits.indices.compactMap { index in
      var changed = digits
      changed.remove(at: index)
      return changed[0] == UInt8(ascii: "0") && changed.count > 1 ? nil : changed
    }
  }

  /// The values that a transposition, another digit or a digit less makes of a printed number, normalized.
  ///
  /// The same as the lists of digits above, in integers: it runs for every figure of an article.
  static func values(near printed: PrintedNumber) -> [ExactDecimal] {
    var whole: Int64 = 0
    for digit in printed.digits { whole = whole * 10 + Int64(digit - UInt8(ascii: "0")) }
    var values: [ExactDecimal] = []
    values.reserveCapacity(printed.digits.count * 11)
    func add(_ number: Int64) {
      guard number > 0 else { return }
      var number = number
      var power = printed.power
      while number % 10 == 0 {
        number /= 10
        power += 1
      }
      guard let exponent = Int16(exactly: power) else { return }
      let significand = Int128(printed.isNegative ? -number : number)
      values.append(ExactDecimal(significand: significand, exponent: exponent))
    }
    var unit: Int64 = 1
    for place in printed.digits.indices.reversed() {
      let digit = Int64(printed.digits[place] - UInt8(ascii: "0"))
      for other in 0...9 where Int64(other) != digit { add(whole + (Int64(other) - digit) * unit) }
      if place > 0 {
        let next = Int64(printed.digits[place - 1] - UInt8(ascii: "0"))
        if next != digit { add(whole + (next - digit) * (unit - unit * 10)) }
      }
      add(whole / (unit * 10) * unit + whole % unit)
      unit *= 10
    }
    return values
  }

  /// The cheapest slip between two digit strings, if one explains the difference.
  static func kind(from old: [UInt8], to new: [UInt8]) -> Finding.Diagnosis.Kind? {
    if old.count == new.count {
      let differing = old.indices.filter { old[$0] != new[$0] }
      if differing.count == 1 { return .digit }
      if differing.count == 2, differing[1] == differing[0] + 1,
        old[differing[0]] == new[differing[1]], old[differing[1]] == new[differing[0]]
      {
        return .transposition
      }
      return nil
    }
    if old.count + 1 == new.count { return isDeletion(new, old) ? .missingDigit : nil }
    if old.count == new.count + 1 { return isDeletion(old, new) ? .extraDigit : nil }
    return nil
  }

  private static func isDeletion(_ longer: [UInt8], _ shorter: [UInt8]) -> Bool {
    var skipped = false
    var index = 0
    for digit in longer {
      if index < shorter.count, digit == shorter[index] {
        index += 1
      } else if skipped {
        return false
      } else {
        skipped = true
      }
    }
    return index == shorter.count
  }
}
