import ArticleModel

/// What speaks for each kind of entity, in tenths of a plain hint.
struct KindScores: Hashable, Sendable {
  private var values = SIMD8<Int32>.zero

  static let zero = KindScores()

  init() {}

  init(_ kind: Entity.Kind, _ score: Int) { self[kind] = score }

  subscript(kind: Entity.Kind) -> Int {
    get { Int(values[kind.index]) }
    set { values[kind.index] = Int32(clamping: newValue) }
  }

  /// The kind with most in its favour; organizations win a draw.
  var best: Entity.Kind {
    var best = Entity.Kind.organization
    for kind in Entity.Kind.allCases where self[kind] > self[best] { best = kind }
    return best
  }

  /// Whether one kind has strong hints in its favour.
  var isClear: Bool { self[best] >= 20 }

  /// How far the best is before `kind`, at least 0.
  func lead(over kind: Entity.Kind) -> Int { self[best] - self[kind] }

  static func += (left: inout KindScores, right: KindScores) {
    left.values &+= right.values
  }

  /// The scores with every one divided by `divisor`.
  func divided(by divisor: Int) -> KindScores {
    var result = self
    result.values /= SIMD8(repeating: Int32(clamping: max(1, divisor)))
    return result
  }
}

extension Entity.Kind {
  fileprivate var index: Int {
    switch self {
    case .organization: 0
    case .person: 1
    case .place: 2
    case .product: 3
    case .event: 4
    }
  }
}
