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

  static let net = CueSet(bit: 32)
  static let deduction = CueSet(bit: 33)
  static let everything = CueSet(bit: 34)
  static let bound = CueSet(bit: 35)
  static let asMany = CueSet(bit: 36)
  static let amount = CueSet(bit: 37)
  static let inference = CueSet(bit: 38)
  static let to = CueSet(bit: 40)
  static let by = CueSet(bit: 41)
  static let of = CueSet(bit: 42)
  static let against = CueSet(bit: 43)
  static let than = CueSet(bit: 44)
  static let more = CueSet(bit: 45)
  static let less = CueSet(bit: 46)
  static let prior = CueSet(bit: 47)
  static let perYear = CueSet(bit: 48)
  static let annualized = CueSet(bit: 49)
  static let lead = CueSet(bit: 50)
  static let noLead = CueSet(bit: 51)
  static let outcome = CueSet(bit: 52)
  static let backToStart = CueSet(bit: 53)
  static let inverse = CueSet(bit: 54)
  static let change = CueSet(bit: 55)
  /// "up" and "down" are words of increase and decrease too.
  static let up: CueSet = [.increase, CueSet(bit: 56)]
  static let down: CueSet = [.decrease, CueSet(bit: 57)]
  static let raise = CueSet(bit: 58)
  static let takesIn = CueSet(bit: 59)
  static let givesAway = CueSet(bit: 60)
  static let since = CueSet(bit: 61)

  /// One member for each event, from bit 22 on.
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
      case .to: .to
      case .by: .by
      case .of: .of
      case .against: .against
      case .than: .than
      case .asMany: .asMany
      case .amount: .amount
      case .inference: .inference
      case .more: .more
      case .less: .less
      case .prior: .prior
      case .perYear: .perYear
      case .annualized: .annualized
      case .lead: .lead
      case .noLead: .noLead
      case .outcome: .outcome
      case .backToStart: .backToStart
      case .inverse: .inverse
      case .change: .change
      case .up: .up
      case .down: .down
      case .raise: .raise
      case .takesIn: .takesIn
      case .givesAway: .givesAway
      case .since: .since
      case .event(let event): .event(event)
      }
  }

  /// Whether a cue is of one of these kinds.
  func holds(_ cue: Cue) -> Bool { intersects(CueSet(cue.kind)) }

  func intersects(_ other: CueSet) -> Bool { rawValue & other.rawValue != 0 }
}
