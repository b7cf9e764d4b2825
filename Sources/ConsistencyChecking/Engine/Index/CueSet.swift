import ArticleModel

/// Kinds of cues as a set: what a sentence, or an article, has at all.
struct CueSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  static let total = CueSet(bit: 0)
  static let bringsTo = CueSet(bit: 1)
  static let plus = CueSet(bit: 2)
  static let makes = CueSet(bit: 3)
  static let consistsOf = CueSet(bit: 4)
  static let ofWhich = CueSet(bit: 5)
  static let including = CueSet(bit: 6)
  static let remainder = CueSet(bit: 7)
  static let increase = CueSet(bit: 8)
  static let decrease = CueSet(bit: 9)
  static let yearOnYear = CueSet(bit: 10)
  static let quarterOnQuarter = CueSet(bit: 11)
  static let through = CueSet(bit: 12)
  static let from = CueSet(bit: 13)
  static let over = CueSet(bit: 14)
  static let between = CueSet(bit: 15)
  static let elapsed = CueSet(bit: 16)
  static let future = CueSet(bit: 17)
  static let negation = CueSet(bit: 18)
  static let attribution = CueSet(bit: 19)
  static let revision = CueSet(bit: 20)
  static let running = CueSet(bit: 21)

  static let net = CueSet(bit: 56)
  static let deduction = CueSet(bit: 57)
  static let everything = CueSet(bit: 58)
  static let bound = CueSet(bit: 59)

  /// One member for each event, from here on.
  static func event(_ event: Cue.Event) -> CueSet { CueSet(bit: 22 + UInt64(event.rawValue)) }

  /// The set of one kind.
  init(_ kind: Cue.Kind) {
    self =
      switch kind {
      case .total: .total
      case .bringsTo: .bringsTo
      case .plus: .plus
      case .makes: .makes
      case .consistsOf: .consistsOf
      case .ofWhich: .ofWhich
      case .including: .including
      case .remainder: .remainder
      case .net: .net
      case .deduction: .deduction
      case .everything: .everything
      case .bound: .bound
      case .increase: .increase
      case .decrease: .decrease
      case .yearOnYear: .yearOnYear
      case .quarterOnQuarter: .quarterOnQuarter
      case .through: .through
      case .from: .from
      case .over: .over
      case .between: .between
      case .elapsed: .elapsed
      case .future: .future
      case .negation: .negation
      case .attribution: .attribution
      case .revision: .revision
      case .running: .running
      case .event(let event): .event(event)
      }
  }

  func intersects(_ other: CueSet) -> Bool { rawValue & other.rawValue != 0 }
}
