import ArticleModel

/// How a relation's result follows from its members.
///
/// Sums, differences and products are exact decimals; quotients stay quotients until they are shown.
enum Formula: Hashable, Sendable {
  /// Σ weightᵢ · memberᵢ, for weights of +1 and −1.
  case sum(weights: [Int])
  /// member₀ · member₁ …
  case product
  /// member₀ / member₁ · scale (100 for a percentage).
  case quotient(scale: Int)
  /// (member₁ − member₀) / member₀ · 100: old, new.
  case percentChange
  /// (member₀ − member₁) / member₀ · 100: old, new, for a percentage that words say is a fall.
  case percentFall
  /// ((member₁ / member₀)^(1/periods) − 1) · 100: old, new, for a rate that compounds; of a fall its size.
  case compound(periods: Int, falls: Bool)
  /// member₀, changed by each of the following members in turn.
  case chain([ChangeStep])
  /// member₀ / (1 + member₁ / 100): the level before a change.
  case base
  /// All members are mentions of one figure.
  case equality
  /// member₀ ≤ member₁ ≤ …
  case order

  var isSum: Bool { if case .sum = self { true } else { false } }
  var isQuotient: Bool { if case .quotient = self { true } else { false } }

  /// What the members' intervals make; `nil` where a divisor can be zero or a value does not fit.
  func computed(_ members: [DecimalInterval]) -> RationalInterval? {
    switch self {
    case .sum(let weights):
      guard weights.count == members.count else { return nil }
      var sum = DecimalInterval(.zero)
      for (member, weight) in zip(members, weights) {
        guard let next = weight < 0 ? sum.subtracting(member) : sum.adding(member) else {
          return nil
        }
        sum = next
      }
      return RationalInterval(sum)
    case .product:
      var product = DecimalInterval(.one)
      for member in members {
        guard let next = RationalInterval.product(product, member) else { return nil }
        product = next
      }
      return RationalInterval(product)
    case .quotient(let scale):
      guard members.count == 2 else { return nil }
      return RationalInterval.quotient(members[0], members[1])?.affine(scale: ExactDecimal(scale))
    case .percentChange:
      guard members.count == 2 else { return nil }
      return RationalInterval.quotient(members[1], members[0])?
        .affine(scale: 100, offset: -100)
    case .percentFall:
      guard members.count == 2, let kept = members[1].negated else { return nil }
      return RationalInterval.quotient(kept, members[0])?.affine(scale: 100, offset: 100)
    case .compound(let periods, let falls):
      guard members.count == 2 else { return nil }
      return CompoundRate(periods: periods, falls: falls).interval(members[0], members[1])
    case .chain(let steps):
      return ChangeStep.chained(steps, members).map { RationalInterval($0) }
    case .base:
      guard members.count == 2, let growth = members[1].adding(DecimalInterval(100)),
        let level = members[0].scaled(by: 100)
      else { return nil }
      return RationalInterval.quotient(level, growth)
    case .equality, .order:
      return members.first.map { RationalInterval($0) }
    }
  }

  /// What the members' nominal values make.
  func nominal(_ members: [ExactDecimal]) -> Ratio? {
    switch self {
    case .sum(let weights):
      guard weights.count == members.count else { return nil }
      var sum = ExactDecimal.zero
      for (member, weight) in zip(members, weights) {
        guard let next = weight < 0 ? sum.subtracting(member) : sum.adding(member) else {
          return nil
        }
        sum = next
      }
      return Ratio(sum)
    case .product:
      var product = ExactDecimal.one
      for member in members {
        guard let next = product.multiplied(by: member) else { return nil }
        product = next
      }
      return Ratio(product)
    case .quotient(let scale):
      guard members.count == 2 else { return nil }
      return Ratio(members[0], over: members[1])?.affine(scale: ExactDecimal(scale))
    case .percentChange:
      guard members.count == 2 else { return nil }
      return Ratio(members[1], over: members[0])?.affine(scale: 100, offset: -100)
    case .percentFall:
      guard members.count == 2, let kept = members[1].negated else { return nil }
      return Ratio(kept, over: members[0])?.affine(scale: 100, offset: 100)
    case .compound(let periods, let falls):
      guard members.count == 2 else { return nil }
      return CompoundRate(periods: periods, falls: falls)
        .interval(DecimalInterval(members[0]), DecimalInterval(members[1]))?.low
    case .chain(let steps):
      return ChangeStep.chained(steps, members.map { DecimalInterval($0) })?.low.map { Ratio($0) }
    case .base:
      guard members.count == 2, let growth = members[1].adding(100),
        let level = members[0].multiplied(by: 100)
      else { return nil }
      return Ratio(level, over: growth)
    case .equality, .order:
      return members.first.map { Ratio($0) }
    }
  }

  /// Whether the result is derived, so that its nominal value agrees when the computed one rounds to it (section 2).
  var isDerived: Bool {
    switch self {
    case .quotient, .percentChange, .percentFall, .compound, .chain, .base: true
    case .sum, .product, .equality, .order: false
    }
  }
}
