import ArticleModel

/// What speaks for each kind of entity, in tenths of a plain hint.
struct KindScores: Hashable, Sendable {
  private var organization: Int32 = 0
  private var person: Int32 = 0
  private var place: Int32 = 0
  private var product: Int32 = 0
  private var event: Int32 = 0

  static let zero = KindScores()

  init() {}

  init(_ kind: Entity.Kind, _ score: Int) { self[kind] = score }

  /// The score of a kind, which most often stands in the source: the choice is made by the compiler.
  @inline(__always)
  subscript(kind: Entity.Kind) -> Int {
    get {
      switch kind {
      case .organization: Int(organization)
      case .person: Int(person)
      case .place: Int(place)
      case .product: Int(product)
      case .event: Int(event)
      }
    }
    set {
      let value = Int32(clamping: newValue)
      switch kind {
      case .organization: organization = value
      case .person: person = value
      case .place: place = value
      case .product: product = value
      case .event: event = value
      }
    }
  }

  /// The kind with most in its favour; organizations win a draw, of others the one named first.
  var best: Entity.Kind {
    var best = (kind: Entity.Kind.organization, score: organization)
    if person > best.score { best = (.person, person) }
    if place > best.score { best = (.place, place) }
    if product > best.score { best = (.product, product) }
    if event > best.score { best = (.event, event) }
    return best.kind
  }

  /// Whether one kind has strong hints in its favour.
  var isClear: Bool { self[best] >= 20 }

  /// How far the best is before `kind`, at least 0.
  func lead(over kind: Entity.Kind) -> Int { self[best] - self[kind] }

  @inline(__always)
  static func += (left: inout KindScores, right: KindScores) {
    left.organization &+= right.organization
    left.person &+= right.person
    left.place &+= right.place
    left.product &+= right.product
    left.event &+= right.event
  }

  /// The scores with every one divided by `divisor`.
  func divided(by divisor: Int) -> KindScores {
    let divisor = Int32(clamping: max(1, divisor))
    var result = self
    result.organization /= divisor
    result.person /= divisor
    result.place /= divisor
    result.product /= divisor
    result.event /= divisor
    return result
  }
}
