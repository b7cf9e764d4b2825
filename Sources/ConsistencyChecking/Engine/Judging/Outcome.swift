import ArticleModel

/// What the comparison of two sides gives, before it is put into words and numbers for display.
enum Outcome: Hashable, Sendable {
  case exact
  case within(Finding.Reading)
  case differs
  case notCheckable(String)

  var isVerified: Bool {
    switch self {
    case .exact, .within: true
    case .differs, .notCheckable: false
    }
  }
}

extension Formula {
  /// Compares what the members make with the result: nominal values, then the three readings in their order.
  func outcome(_ members: [FigureValue], _ result: FigureValue) -> Outcome {
    guard let strict = computed(members.map(\.strict)) else {
      return .notCheckable("a divisor can be zero, or a value is too large")
    }
    let nominals = members.compactMap(\.nominal)
    if nominals.count == members.count, let stated = result.nominal,
      let nominal = nominal(nominals), isExact(nominal, stated, result)
    {
      return .exact
    }
    for reading in Finding.Reading.allCases {
      // A reading that adds nothing gives what the strict one gave.
      guard
        reading == .strict || result.adds(reading) || members.contains(where: { $0.adds(reading) })
      else { continue }
      let left = reading == .strict ? strict : computed(members.map { $0.interval(reading) })
      guard let meets = left?.meets(RationalInterval(result.interval(reading))) else {
        return .notCheckable("a value is too large")
      }
      if meets { return .within(reading) }
    }
    return .differs
  }

  private func isExact(_ computed: Ratio, _ stated: ExactDecimal, _ result: FigureValue) -> Bool {
    if computed.order(against: Ratio(stated)) == 0 { return true }
    guard isDerived, let quantum = result.quantum?.normalized, let value = computed.decimal(),
      let rounded = value.rounded(toPowerOfTen: Int(quantum.exponent))
    else { return false }
    return rounded.isEqual(to: stated)
  }

  /// How mentions of one figure compare, as far as one of them goes: the reading is left open.
  static func mentionsOutcome(_ mentions: [FigureValue]) -> Outcome {
    var isExact = true
    let distinct = mentions.withoutRepeats
    for number in distinct.indices {
      for other in distinct[(number + 1)...] {
        switch distinct[number].restates(other) {
        case .equal: continue
        case .within: isExact = false
        case .differs: return .differs
        }
      }
    }
    return isExact ? .exact : .within(.strict)
  }
}

extension [FigureValue] {
  /// The values without those that stand earlier in the list.
  var withoutRepeats: [FigureValue] {
    var distinct: [FigureValue] = []
    for value in self where !distinct.contains(value) { distinct.append(value) }
    return distinct
  }
}
